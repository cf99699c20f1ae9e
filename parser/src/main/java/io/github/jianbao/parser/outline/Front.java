package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.Designations;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Search;
import io.github.jianbao.parser.line.Shape;

/** The masthead (报头): what stands before the contents, or before the first article where a designation proves it. */
final class Front {

    private static final int DEEPEST = 30;
    private static final String[] PUBLISHING = {
        "主办", "主编", "编印", "承办", "协办", "编辑", "出版", "主管", "编发", "总编", "编委", "审核", "编审"
    };

    private Front() {}

    /** Reads the masthead and returns the first block after it. */
    static int read(LineTable lines, Blocks blocks, Plan plan, Anchors anchors, Looks looks, Units units) {
        int end = end(lines, blocks, plan, anchors, looks);
        if (end == 0) {
            return 0;
        }
        int name = anchors.names(0) && Designations.parse(lines.text(), lines.start(0), lines.end(0)) == null
                ? 0
                : name(lines, blocks, looks, end);
        for (int b = 0; b < end; b++) {
            units.add(b == name ? Role.MASTHEAD_TITLE : role(lines, blocks, looks, b), false, b);
        }
        return end;
    }

    private static int end(LineTable lines, Blocks blocks, Plan plan, Anchors anchors, Looks looks) {
        int limit = 0;
        while (limit < blocks.count() && !anchors.section(limit) && !anchors.title(limit) && limit < DEEPEST) {
            limit++;
        }
        int before = 0;
        while (plan.present() && before < limit && blocks.first(before) < plan.first()) {
            before++;
        }
        int designation = -1;
        if (limit > 0 && anchors.names(0)) {
            return 1;
        }
        for (int b = 0; b < limit; b++) {
            if (looks.shape(b) == Shape.DESIGNATION) {
                designation = b;
            }
            if (designation < 0 && b >= before && (looks.stops(b) > 1 || looks.numbered(b))) {
                break;
            }
        }
        if (designation < 0) {
            return prose(looks, before) ? 0 : before;
        }
        int end = Math.max(before, designation + 1);
        while (end < limit && end > designation && publishing(lines, blocks, looks, end)) {
            end++;
        }
        return end;
    }

    /** A single document may carry contents of its own behind its title and preface. */
    private static boolean prose(Looks looks, int before) {
        for (int b = 0; b < before; b++) {
            if (looks.stops(b) > 0 || looks.shape(b) == Shape.NUMBER || looks.historyLike(b)) {
                return true;
            }
        }
        return before == 1 && looks.documentKind(0);
    }

    private static int name(LineTable lines, Blocks blocks, Looks looks, int end) {
        for (int b = 0; b < end; b++) {
            if (looks.nameLike(b, 60) && looks.shape(b) == Shape.PLAIN && !labelled(lines, blocks, b)) {
                return b;
            }
        }
        return -1;
    }

    private static boolean publishing(LineTable lines, Blocks blocks, Looks looks, int b) {
        return looks.shape(b) == Shape.DATE
                || looks.width(b) <= 60
                        && (labelled(lines, blocks, b) || looks.signatureLike(b))
                        && !looks.documentKind(b);
    }

    private static boolean labelled(LineTable lines, Blocks blocks, int b) {
        int start = lines.start(blocks.first(b));
        int end = lines.end(blocks.last(b));
        int near = Math.min(lines.end(blocks.first(b)), start + 16);
        for (String word : PUBLISHING) {
            int at = Search.find(lines.text(), start, near, word);
            if (at >= 0 && at - start <= 8) {
                return true;
            }
        }
        return editedBy(lines.text(), start, end);
    }

    /** …研究室编　　　二〇二三年五月八日. */
    private static boolean editedBy(String text, int start, int end) {
        int letters = 0;
        for (int at = start; at < end; at++) {
            boolean edits = text.charAt(at) == '编' || text.charAt(at) == '印';
            if (edits && letters >= 3 && (at + 1 == end || Chars.isBlank(text.charAt(at + 1)))) {
                return true;
            }
            letters += Chars.isBlank(text.charAt(at)) ? 0 : 1;
        }
        return false;
    }

    private static Role role(LineTable lines, Blocks blocks, Looks looks, int b) {
        boolean named = looks.shape(b) == Shape.HASH
                && Designations.parse(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.first(b))) != null;
        if (looks.shape(b) == Shape.DESIGNATION || named) {
            return Role.MASTHEAD_DESIGNATION;
        }
        if (looks.shape(b) == Shape.DATE) {
            return Role.MASTHEAD_DATE;
        }
        return labelled(lines, blocks, b) || looks.signatureLike(b) ? Role.MASTHEAD_PUBLISHER : Role.MASTHEAD_OTHER;
    }
}
