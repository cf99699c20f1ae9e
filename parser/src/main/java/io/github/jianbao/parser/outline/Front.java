package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.Designations;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.rule.Rule;

/** The masthead (报头): what stands before the contents, or before the first article where a designation proves it. */
final class Front {

    private static final int DEEPEST = 30;
    /** Blocks of a masthead behind a preface at most. */
    private static final int MOST_LATE = 6;
    /** Cells of each of them at most. */
    private static final int NARROW = 60;

    private static final Words PUBLISHING = Lexicon.words(Use.PUBLISHING);

    private static final Words PREFACES = Lexicon.words(Use.FRONT_WORDS);

    private static final Words ABOUT = Lexicon.words(Use.IMPRINT);

    /** What stands between two days. */
    private static final CharSet TO = new CharSet("-—–~～至到");

    /** Characters of two days at most. */
    private static final int DAYS = 32;

    /** What stands before 编 in the name of a collection. */
    private static final CharSet COLLECTED = new CharSet("摘选汇简续新");

    private Front() {}

    /**
     * Reads the masthead and returns the first block after it. A page of names before everything else (版权页) belongs to it; so
     * does what stands right before the contents where a preface comes first: {@link #beforeContents}.
     */
    static int read(LineTable lines, Blocks blocks, Plan plan, Anchors anchors, Evidence looks, Units units) {
        int end = end(lines, blocks, plan, anchors, looks);
        if (end == 0) {
            int imprint = imprint(lines, blocks, looks);
            for (int b = 0; b < imprint; b++) {
                boolean publisher = labelled(lines, blocks, b);
                units.add(Rule.IMPRINT, publisher ? Role.MASTHEAD_PUBLISHER : Role.MASTHEAD_OTHER, b);
            }
            return imprint;
        }
        int named = anchors.named();
        boolean bare = named >= 0
                && Designations.parse(lines.text(), lines.start(blocks.first(named)), lines.end(blocks.last(named)))
                        == null;
        int name = bare ? named : name(lines, blocks, looks, 0, named >= 0 ? named : end);
        for (int b = 0; b < end; b++) {
            Role role = b == named && !bare ? Role.MASTHEAD_DESIGNATION : role(lines, blocks, looks, b);
            add(b == name ? Role.MASTHEAD_TITLE : role, b, units);
        }
        return end;
    }

    /** How many blocks are a first page of names and of labels for names; 0 for anything else. */
    private static int imprint(LineTable lines, Blocks blocks, Evidence looks) {
        int labels = 0;
        for (int b = 0; b < Math.min(blocks.count(), DEEPEST); b++) {
            if (b > 0 && lines.pageBreak(blocks.first(b))) {
                return labels >= 2 ? b : 0;
            }
            for (int i = blocks.first(b); i <= blocks.last(b); i++) {
                boolean colon = Search.contains(lines.text(), lines.start(i), lines.end(i), "：");
                labels += colon ? 1 : 0;
                if (!colon && !looks.rowOfNames(i) || lines.stops(i) > 0 || lines.numbered(i)) {
                    return 0;
                }
            }
        }
        return 0;
    }

    /**
     * The blocks of a masthead right before the contents, on a page of its own, where something else comes first.
     *
     * @return the first of them, or -1
     */
    static int beforeContents(LineTable lines, Blocks blocks, Plan plan, Evidence looks, int from) {
        int end = contents(blocks, plan, from);
        boolean designation = false;
        for (int b = end - 1; plan.present() && b >= Math.max(from, end - MOST_LATE); b--) {
            if (looks.stops(b) > 0 || looks.numbered(b) || looks.width(b) > NARROW) {
                int name = b + 1;
                boolean apart = designation
                        && lines.gap(blocks.first(name)) > 0
                        && looks.shape(name) == Shape.PLAIN
                        && looks.nameLike(name, NARROW);
                return apart && !designated(looks, b) ? name : -1;
            }
            designation |= looks.shape(b) == Shape.DESIGNATION;
            if (lines.pageBreak(blocks.first(b))) {
                return designation ? b : -1;
            }
        }
        return -1;
    }

    /** The first block from some block on that does not stand before the contents. */
    private static int contents(Blocks blocks, Plan plan, int from) {
        int end = from;
        while (plan.present() && end < blocks.count() && blocks.first(end) < plan.first()) {
            end++;
        }
        return end;
    }

    /** Adds a masthead from a block to the contents and returns the block after it. */
    static int take(LineTable lines, Blocks blocks, Plan plan, Evidence looks, int from, Units units) {
        int end = contents(blocks, plan, from);
        int name = name(lines, blocks, looks, from, end);
        for (int b = from; b < end; b++) {
            add(b == name ? Role.MASTHEAD_TITLE : role(lines, blocks, looks, b), b, units);
        }
        return end;
    }

    private static int end(LineTable lines, Blocks blocks, Plan plan, Anchors anchors, Evidence looks) {
        int limit = 0;
        while (limit < blocks.count() && !anchors.section(limit) && !anchors.title(limit) && limit < DEEPEST) {
            limit++;
        }
        int before = Math.min(limit, contents(blocks, plan, 0));
        int designation = -1;
        if (plan.ofDocument() && !designated(looks, before)) {
            return 0;
        }
        int named = anchors.named();
        if (named >= 0 && named < limit) {
            int end = Math.max(named + 1, prose(lines, blocks, looks, before) ? 0 : before);
            while (end < limit
                    && looks.heading(end) == 0
                    && (anchors.houseHead(end)
                            || looks.shape(end) == Shape.DESIGNATION
                            || publishing(lines, blocks, looks, end)
                            || Pairs.at(lines, blocks, looks, end)
                            || stamped(lines, blocks, end))) {
                end++;
            }
            return end;
        }
        int said = 0;
        for (int b = 0; b < limit; b++) {
            if (looks.shape(b) == Shape.DESIGNATION) {
                designation = b;
            }
            said += looks.width(b) > NARROW ? looks.stops(b) : 0;
            boolean text = looks.stops(b) > 1 || said > 1 || looks.numbered(b) || official(looks, b);
            if (designation < 0 && b >= before && text) {
                break;
            }
        }
        int late = beforeContents(lines, blocks, plan, looks, 0);
        if (designation < 0 || late > 0 && prose(lines, blocks, looks, late)) {
            return prose(lines, blocks, looks, before) ? 0 : before;
        }
        int end = Math.max(before, designation + 1);
        while (end < limit && end > designation && publishing(lines, blocks, looks, end)) {
            end++;
        }
        return end;
    }

    /** 编者 2031-01-20 12:37, 2031年1月20日 12:37 河湾新闻网: when a text was put on the web, and by whom. */
    static boolean stamped(LineTable lines, Blocks blocks, int b) {
        int line = blocks.first(b);
        int start = lines.start(line);
        int end = lines.end(line);
        boolean last = Clock.ends(lines.text(), start, end) && Search.contains(lines.text(), start, end, "-");
        boolean first = lines.stops(line) == 0
                && Clock.holds(lines.text(), start, end)
                && HanDates.readAt(lines.text(), start, end).isPresent();
        return lines.width(line) <= NARROW && (last || first);
    }

    /** 编者按｜河湾快讯: a word that heads a part of a text in front of a bar. */
    static boolean prefaced(LineTable lines, Blocks blocks, int b) {
        int start = lines.start(blocks.first(b));
        int word = PREFACES.at(lines.text(), start);
        return word > 0
                && start + word < lines.end(blocks.first(b))
                && bar(lines.text().charAt(start + word));
    }

    private static boolean bar(char c) {
        return c == '|' || c == '｜' || c == '丨';
    }

    private static boolean designated(Evidence looks, int before) {
        for (int b = 0; b < before; b++) {
            if (looks.shape(b) == Shape.DESIGNATION) {
                return true;
            }
        }
        return false;
    }

    /** A document's number and its recipients stand in no masthead. */
    private static boolean official(Evidence looks, int b) {
        return looks.shape(b) == Shape.NUMBER || looks.addresseeLike(b);
    }

    /** A single document may carry contents of its own behind its title and preface. */
    private static boolean prose(LineTable lines, Blocks blocks, Evidence looks, int before) {
        for (int b = 0; b < before; b++) {
            if (looks.stops(b) > 0 || looks.shape(b) == Shape.NUMBER || looks.historyLike(b)) {
                return true;
            }
        }
        return before == 1 && looks.documentKind(0) && !barred(lines, blocks.first(0));
    }

    private static int name(LineTable lines, Blocks blocks, Evidence looks, int from, int end) {
        if (from < end && barred(lines, blocks.first(from))) {
            return from;
        }
        for (int b = from; b < end; b++) {
            boolean plain = looks.nameLike(b, NARROW) && looks.shape(b) == Shape.PLAIN;
            if ((plain || marked(lines, blocks, looks, b)) && !labelled(lines, blocks, b)) {
                return b;
            }
        }
        return -1;
    }

    /** ★ 河湾水务简讯: the name of a bulletin behind a mark. */
    private static boolean marked(LineTable lines, Blocks blocks, Evidence looks, int b) {
        return looks.shape(b) == Shape.BULLETED
                && looks.width(b) <= NARROW
                && IssueName.ends(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.last(b)));
    }

    /** 安全头条 | 本周要闻: the name of a bulletin and what its issue is about. */
    private static boolean barred(LineTable lines, int i) {
        for (int at = lines.start(i) + 2; at < lines.end(i) - 1; at++) {
            char c = lines.text().charAt(at);
            if (bar(c)) {
                return true;
            }
        }
        return false;
    }

    static boolean publishing(LineTable lines, Blocks blocks, Evidence looks, int b) {
        return looks.shape(b) == Shape.DATE
                || days(lines, blocks, b)
                || looks.width(b) <= NARROW
                        && (labelled(lines, blocks, b) || about(lines, blocks, b) || looks.signatureLike(b))
                        && !looks.documentKind(b);
    }

    /** 2031.12.1-2031.12.7: the days that an issue is about. */
    private static boolean days(LineTable lines, Blocks blocks, int b) {
        int start = lines.start(blocks.first(b));
        int end = lines.end(blocks.last(b));
        if (end - start > DAYS) {
            return false;
        }
        String text = lines.text();
        for (int at = start + 1; at < end - 1; at++) {
            if (TO.contains(text.charAt(at))
                    && HanDates.parse(text.substring(start, at).strip()).isPresent()) {
                return HanDates.parse(text.substring(at + 1, end).strip()).isPresent();
            }
        }
        return false;
    }

    private static boolean labelled(LineTable lines, Blocks blocks, int b) {
        int start = lines.start(blocks.first(b));
        int end = lines.end(blocks.last(b));
        int near = Math.min(lines.end(blocks.first(b)), start + 16);
        int at = PUBLISHING.find(lines.text(), start, near);
        return at >= 0 && at - start <= 8
                || PUBLISHING.before(lines.text(), start, end) > 0
                || editedBy(lines.text(), start, end);
    }

    /** 内部资料 and the like, which are no publisher's. */
    private static boolean about(LineTable lines, Blocks blocks, int b) {
        int start = lines.start(blocks.first(b));
        return ABOUT.in(lines.text(), start, lines.end(blocks.first(b)));
    }

    /** …研究室编　　　二〇二三年五月八日. */
    private static boolean editedBy(String text, int start, int end) {
        int letters = 0;
        for (int at = start; at < end; at++) {
            boolean edits = text.charAt(at) == '编' && !collection(text, at) || text.charAt(at) == '印';
            if (edits && letters >= 3 && (at + 1 == end || Chars.isBlank(text.charAt(at + 1)))) {
                return true;
            }
            letters += Chars.isBlank(text.charAt(at)) ? 0 : 1;
        }
        return false;
    }

    /** 摘编, 选编: what a bulletin is, and not who edits it. */
    private static boolean collection(String text, int at) {
        return at > 0 && COLLECTED.contains(text.charAt(at - 1));
    }

    private static void add(Role role, int b, Units units) {
        Rule rule = switch (role) {
            case MASTHEAD_TITLE -> Rule.MASTHEAD_NAME;
            case MASTHEAD_DESIGNATION -> Rule.MASTHEAD_DESIGNATION;
            case MASTHEAD_DATE -> Rule.MASTHEAD_DATE;
            case MASTHEAD_PUBLISHER -> Rule.MASTHEAD_PUBLISHER;
            default -> Rule.MASTHEAD_OTHER;
        };
        units.add(rule, role, b);
    }

    private static Role role(LineTable lines, Blocks blocks, Evidence looks, int b) {
        boolean named = looks.heading(b) > 0
                && Designations.parse(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.first(b))) != null;
        if (looks.shape(b) == Shape.DESIGNATION || named) {
            return Role.MASTHEAD_DESIGNATION;
        }
        if (looks.shape(b) == Shape.DATE || days(lines, blocks, b)) {
            return Role.MASTHEAD_DATE;
        }
        return labelled(lines, blocks, b) || looks.signatureLike(b) ? Role.MASTHEAD_PUBLISHER : Role.MASTHEAD_OTHER;
    }
}
