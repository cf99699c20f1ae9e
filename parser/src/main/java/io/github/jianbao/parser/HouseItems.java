package io.github.jianbao.parser;

import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.HouseLearner.Seen;
import io.github.jianbao.parser.HouseProfile.Kind;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.line.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the titles of items look in a house: as what stands right under its sections does, or as what was read as titles. */
final class HouseItems {

    /** A form of lines, counted. */
    private static final class Form {
        int all;
        int overText;
        int underSection;
        int titles;
        int issues;

        @Nullable
        List<Seen> last;
    }

    private final List<List<Seen>> alike;
    private final HouseLines lines;
    private final Map<LineForm, Form> forms = new LinkedHashMap<>();
    private int sections;
    private int underSection;
    private int titles;
    private int feet;
    private int sources;

    HouseItems(List<List<Seen>> alike, HouseLines lines) {
        this.alike = alike;
        this.lines = lines;
        alike.forEach(this::count);
    }

    private void count(List<Seen> issue) {
        Seen before = null;
        boolean first = true;
        for (int k = 0; k < issue.size(); k++) {
            Seen seen = issue.get(k);
            if (seen.role() == Role.FURNITURE || seen.inContents()) {
                continue;
            }
            Kind kind = lines.kind(seen);
            if (kind == Kind.SECTION) {
                sections++;
                if (!first && before != null) {
                    feet++;
                    sources += before.shape() == Shape.SOURCE || before.shape() == Shape.ADDRESS ? 1 : 0;
                }
                first = false;
            } else if (kind == null && seen.isShort()) {
                form(issue, k, seen, before != null && lines.kind(before) == Kind.SECTION);
            }
            before = seen;
        }
    }

    private void form(List<Seen> issue, int k, Seen seen, boolean under) {
        Form form = forms.computeIfAbsent(seen.form(), f -> new Form());
        Seen next = k + 1 < issue.size() ? issue.get(k + 1) : null;
        form.all++;
        form.overText += next != null && !next.form().equals(seen.form()) || next != null && next.isText() ? 1 : 0;
        form.underSection += under ? 1 : 0;
        underSection += under ? 1 : 0;
        form.titles += seen.role() == Role.TITLE ? 1 : 0;
        titles += seen.role() == Role.TITLE ? 1 : 0;
        if (form.last != issue) {
            form.issues++;
            form.last = issue;
        }
    }

    /** The forms of titles: first those under most sections, or of most titles. */
    List<LineForm> forms() {
        List<LineForm> found = new ArrayList<>();
        forms.forEach((form, counted) -> {
            boolean opens = underSection > 0
                    ? counted.underSection * 4 >= underSection
                    : counted.titles * 4 >= titles && counted.titles * 2 >= counted.all;
            boolean usual = counted.issues * 2 >= alike.size();
            if (opens && usual && (form.plain() || counted.overText * 4 >= counted.all * 3)) {
                found.add(form);
            }
        });
        return found;
    }

    /** Whether what stands right above a section is nearly always a source. */
    boolean sourced() {
        return feet >= 2 && sources * 10 >= feet * 9;
    }
}
