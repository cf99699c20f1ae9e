package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Tail;

/** 主送机关: names that end in a colon. */
final class Recipients {

    private static final Words BODIES = Lexicon.words(Use.SIGNING_BODIES);
    private static final Words RECIPIENTS = Lexicon.words(Use.RECIPIENTS);
    private static final Words SALUTATIONS = Lexicon.words(Use.SALUTATIONS);
    private static final Words ANNOUNCEMENTS = Lexicon.words(Use.ANNOUNCEMENTS);
    private static final Words REASONS = Lexicon.words(Use.REASONS);
    private static final Words CONTACTS = Lexicon.words(Use.CONTACT_LABELS);
    private static final Words FEET = Lexicon.words(Use.FOOT_LABELS);

    /** Words of sentences, which no list of recipients holds. */
    private static final CharSet SAID = new CharSet("了是就把被已并让使《》“”");

    /** What is asked of recipients, and stands in no list of them. */
    private static final CharSet ASKED_TO = new CharSet("要应须请下按做");

    /** Cells of a salutation of persons at most. */
    private static final int SALUTED = 40;

    /** Cells of a paragraph that says why a document is written, at least. */
    private static final int REASONED = 40;
    /** Cells of recipients without a colon at most. */
    private static final int UNMARKED = 120;
    /** Cells of several recipients at most. */
    private static final int RECIPIENT = 900;

    private final Evidence looks;
    private final LineTable lines;
    private final Blocks blocks;

    Recipients(Evidence looks, LineTable lines, Blocks blocks) {
        this.looks = looks;
        this.lines = lines;
        this.blocks = blocks;
    }

    boolean are(int block) {
        int last = blocks.last(block);
        char mark = lines.last(last);
        boolean marked = mark == '：' || mark == ':';
        if (!marked && !unmarked(block)
                || looks.numbered(block)
                || looks.stops(block) > 0
                || looks.width(block) > RECIPIENT
                || looks.conversation().speaks(block)) {
            return false;
        }
        String text = lines.text();
        int start = start(block);
        int end = looks.skipBlanksBack(start, marked ? lines.end(last) - 1 : lines.end(last));
        if (end <= start) {
            return false;
        }
        char close = text.charAt(end - 1);
        if (close == '）' || close == ')') {
            int open = Search.last(text, start, end, '（', '(');
            end = open > start ? open : end;
        }
        if (end - start < 2 || ANNOUNCEMENTS.before(text, start, end) > 0 || REASONS.at(text, start) > 0) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (SAID.contains(text.charAt(at))) {
                return false;
            }
        }
        boolean labelled = Math.max(CONTACTS.at(text, start), FEET.at(text, start)) == end - start;
        String said = looks.lastLetters(block, end);
        return !labelled
                && (severalPersons(start, end)
                        || all(block) && asksNothing(start, end)
                        || BODIES.before(said, said.length()) > 0
                        || RECIPIENTS.before(said, said.length()) > 0
                        || looks.width(block) <= SALUTED && SALUTATIONS.at(said, 0) > 0
                        || said.startsWith("××") && said.endsWith("×"));
    }

    /** 各县渔业局, over a paragraph: the colon was lost. */
    private boolean unmarked(int block) {
        int next = block + 1;
        return lines.text().charAt(start(block)) == '各'
                && looks.tail(block) == Tail.WORD
                && looks.heading(block) == 0
                && looks.width(block) <= UNMARKED
                && next < blocks.count()
                && looks.stops(next) > 0
                && looks.width(next) >= REASONED
                && !looks.numbered(next)
                && asksNothing(start(block), lines.end(blocks.last(block)));
    }

    /** 各基金公司、托管人: several kinds of recipients, and nothing that they are to do. */
    private boolean severalPersons(int start, int end) {
        String text = lines.text();
        return text.charAt(start) == '各'
                && Search.contains(text, start, end, "、")
                && text.charAt(end - 1) == '人'
                && asksNothing(start, end);
    }

    private boolean asksNothing(int start, int end) {
        for (int at = start; at < end; at++) {
            if (ASKED_TO.contains(lines.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** 各排水社、提水社： / 为…: a document turns to all of them, and says why it is written. */
    boolean all(int block) {
        int next = block + 1;
        return lines.text().charAt(start(block)) == '各'
                && next < blocks.count()
                && looks.width(next) >= REASONED
                && !looks.numbered(next)
                && REASONS.at(lines.text(), start(next)) > 0;
    }

    private int start(int block) {
        return lines.start(blocks.first(block));
    }
}
