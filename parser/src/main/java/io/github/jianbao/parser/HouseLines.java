package io.github.jianbao.parser;

import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.HouseLearner.Seen;
import io.github.jianbao.parser.HouseProfile.Kind;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import io.github.jianbao.parser.line.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the repeated lines of a house are for: by their places in its issues, by what stands under them, and by how they were read. */
final class HouseLines {

    /** Repeated lines in front that may be a masthead. */
    private static final int FRONT = 12;
    /** Lines under a section of which one is running text. */
    private static final int NEAR = 6;

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    /** A repeated line, counted over the issues that have it. */
    private static final class Line {
        final Seen first;
        final int issues;
        final Map<LineForm, Integer> forms = new LinkedHashMap<>();
        int times;
        int front;
        int lastInFront;
        int tail;
        int overShort;
        int holds;
        int furniture;
        int masthead;
        int section;
        int title;
        int source;
        int clause;
        long place;

        Line(Seen first, int issues) {
            this.first = first;
            this.issues = issues;
        }

        boolean most(int count) {
            return count * 2 >= issues;
        }

        boolean nearlyAll(int count) {
            return count * 3 >= issues * 2;
        }

        /** Whether short lines stand under it. */
        boolean over() {
            return overShort * 5 >= times * 3;
        }

        /** Whether it is the last line in front, over a title. */
        boolean closesFront() {
            return most(lastInFront) && over();
        }

        LineForm form() {
            return forms.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }

    HouseLines(List<List<Seen>> alike, Map<String, BitSet> repeated) {
        boolean numbered = false;
        for (List<Seen> issue : alike) {
            count(issue, repeated);
            numbered |= issue.stream().anyMatch(seen -> seen.role() == Role.MASTHEAD_DESIGNATION);
        }
        for (Map.Entry<String, Line> line : lines.entrySet()) {
            Kind kind = kind(line.getValue(), alike.size(), numbered);
            if (kind != null) {
                kinds.put(line.getKey(), kind);
            }
        }
        outerSections();
    }

    /** The last line in front, or the first behind, that is marked as sections are is the section that every issue begins or ends with. */
    private void outerSections() {
        Set<LineForm> marked = new HashSet<>();
        lines.forEach((letters, line) -> {
            if (kinds.get(letters) == Kind.SECTION && !line.form().plain()) {
                marked.add(line.form());
            }
        });
        lines.forEach((letters, line) -> {
            Kind kind = kinds.get(letters);
            boolean outer = kind == Kind.MASTHEAD && line.closesFront()
                    || kind == Kind.TAIL && line.over() && line.most(line.holds);
            if (outer && marked.contains(line.form())) {
                kinds.put(letters, Kind.SECTION);
            }
        });
    }

    private HouseLines() {}

    /** Masthead and sections of one issue. */
    static HouseLines asRead(List<Seen> issue) {
        HouseLines read = new HouseLines();
        for (int k = 0; k < issue.size(); k++) {
            Seen seen = issue.get(k);
            boolean masthead = seen.role().masthead();
            if (!seen.letters().isEmpty() && (masthead || seen.role() == Role.SECTION)) {
                Line line = new Line(seen, 1);
                line.times = 1;
                line.place = k;
                line.forms.put(seen.form(), 1);
                read.lines.putIfAbsent(seen.letters(), line);
                read.kinds.putIfAbsent(seen.letters(), masthead ? Kind.MASTHEAD : Kind.SECTION);
            }
        }
        return read;
    }

    private void count(List<Seen> issue, Map<String, BitSet> repeated) {
        int[] text = lastTexts(issue, repeated);
        boolean front = true;
        for (int k = 0; k < issue.size(); k++) {
            Seen seen = issue.get(k);
            if (seen.inContents()) {
                continue;
            }
            BitSet issues = repeated.get(seen.letters());
            front &= !seen.isText();
            if (issues == null) {
                front &= seen.role() == Role.FURNITURE
                        || seen.role().masthead()
                        || seen.letters().isEmpty();
                continue;
            }
            Line line = lines.computeIfAbsent(seen.letters(), letters -> new Line(seen, issues.cardinality()));
            Seen next = next(issue, k);
            boolean goesOn = next != null
                    && (repeated.containsKey(next.letters()) || next.role().masthead());
            line.times++;
            line.forms.merge(seen.form(), 1, Integer::sum);
            line.place += 1000L * k / issue.size();
            line.front += front && k < FRONT ? 1 : 0;
            line.lastInFront += front && k > 0 && !goesOn ? 1 : 0;
            line.holds += holds(issue, k) ? 1 : 0;
            boolean behind = text[0] * 2 >= issue.size();
            line.tail += behind && (k > text[0] || k > text[1] && (goesOn || beside(issue, k, repeated))) ? 1 : 0;
            line.overShort += next != null && next.isShort() ? 1 : 0;
            vote(line, seen.role());
        }
    }

    private static void vote(Line line, Role role) {
        line.furniture += role == Role.FURNITURE ? 1 : 0;
        line.masthead += role.masthead() ? 1 : 0;
        line.section += role == Role.SECTION ? 1 : 0;
        line.title += role == Role.TITLE ? 1 : 0;
        line.source += role == Role.SOURCE || role == Role.BYLINE || role == Role.SPEECH ? 1 : 0;
        line.clause += role == Role.CLAUSE ? 1 : 0;
    }

    /** The last running text that no other issue has, and the one before it; -1 for none. */
    private static int[] lastTexts(List<Seen> issue, Map<String, BitSet> repeated) {
        int[] last = {-1, -1};
        for (int k = 0; k < issue.size(); k++) {
            Seen seen = issue.get(k);
            if (seen.isText() && !repeated.containsKey(seen.letters()) && seen.role() != Role.FURNITURE) {
                last[1] = last[0];
                last[0] = k;
            }
        }
        return last;
    }

    /** Whether running text stands near under a line. */
    private static boolean holds(List<Seen> issue, int k) {
        for (int n = k + 1; n < Math.min(issue.size(), k + 1 + NEAR); n++) {
            if (issue.get(n).isText()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line before is repeated, too. */
    private static boolean beside(List<Seen> issue, int k, Map<String, BitSet> repeated) {
        Seen before = k > 0 ? issue.get(k - 1) : null;
        return before != null && before.shape() != Shape.SOURCE && repeated.containsKey(before.letters());
    }

    private static @Nullable Seen next(List<Seen> issue, int k) {
        for (int n = k + 1; n < issue.size(); n++) {
            if (issue.get(n).role() != Role.FURNITURE) {
                return issue.get(n);
            }
        }
        return null;
    }

    private static @Nullable Kind kind(Line line, int alike, boolean numberedIssues) {
        if (line.most(line.furniture)) {
            return Kind.FURNITURE;
        }
        if (line.times * 2 > line.issues * 3 || line.most(line.source)) {
            return null;
        }
        if (line.nearlyAll(line.tail)) {
            return Kind.TAIL;
        }
        boolean read = line.most(line.section + line.title);
        boolean over = line.over();
        // every issue has the lines of its masthead, and some of the sections
        boolean closesFront = line.closesFront() && (read || line.issues * 10 < alike * 9);
        if (!closesFront && line.front * 10 >= line.issues * 9) {
            return Kind.MASTHEAD;
        }
        if (line.clause * 2 >= line.times && !numberedIssues) {
            return null;
        }
        if (over && line.most(line.holds) || line.most(line.section)) {
            return line.first.isShort() ? Kind.SECTION : null;
        }
        return line.most(line.title) ? Kind.TITLE : null;
    }

    /** What a line is for; null where it is not repeated, or that is not clear. */
    @Nullable
    Kind kind(Seen seen) {
        return seen.letters().isEmpty() || seen.inContents() ? null : kinds.get(seen.letters());
    }

    /** The repeated lines in their usual order. */
    List<RepeatedLine> all() {
        List<Line> sorted = new ArrayList<>();
        lines.forEach((letters, line) -> {
            if (kinds.containsKey(letters)) {
                sorted.add(line);
            }
        });
        sorted.sort(Comparator.comparingLong(line -> line.place / line.times));
        return sorted.stream()
                .map(line -> new RepeatedLine(
                        line.first.words(),
                        Objects.requireNonNull(kinds.get(line.first.letters())),
                        line.form(),
                        line.issues))
                .toList();
    }
}
