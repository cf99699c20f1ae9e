package io.github.jianbao.extract.print;

/** What letters are, as far as their places on a page depend on it. */
final class Letters {

    private static final String CLOSING = "，。、；：？！）》”’」』】〉〕％%,.;:?!)]}…—～·";
    private static final String OPENING = "（《“‘「『【〈〔([{";
    private static final String ENDING = "。！？；：…!?;";
    private static final String QUOTES = "”’」』）)》";

    private Letters() {}

    static boolean isHan(char c) {
        return c >= 0x2e80 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0xd800 && c <= 0xdfff || c == '〇';
    }

    /** Wide letters: Han, and the marks between them. */
    static boolean isWide(char c) {
        return isHan(c) || c >= 0x3000 && c <= 0x303f || c >= 0xff00 && c <= 0xff60 || "“”‘’…—·①".indexOf(c) >= 0;
    }

    /** Letters that stand together as a word: Latin letters, digits. */
    static boolean isWord(char c) {
        return c < 0x2e80 && Character.isLetterOrDigit(c) && !(c >= '①' && c <= '⓿');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** Marks that no line begins with. */
    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Marks that no line ends with. */
    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether a paragraph may end here: at the end of a sentence or of a clause, quotation marks behind it. */
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && (QUOTES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
            at--;
        }
        return at >= 0 && ENDING.indexOf(text.charAt(at)) >= 0;
    }

    /** How much room, in letters as wide as the type, what cannot be parted from the start of a text takes. */
    static double firstUnit(String text) {
        double width = 0;
        int at = 0;
        while (at < text.length() && isOpening(text.charAt(at))) {
            width += isWide(text.charAt(at)) ? 1 : 0.5;
            at++;
        }
        if (at < text.length()) {
            boolean word = isWord(text.charAt(at));
            width += word ? 0.5 : 1;
            at++;
            while (word && at < text.length() && isInWord(text, at) && width < 12) {
                width += 0.5;
                at++;
            }
        }
        while (at < text.length() && isClosing(text.charAt(at)) && width < 14) {
            width += isWide(text.charAt(at)) ? 1 : 0.5;
            at++;
        }
        return width;
    }

    /** A letter of a word, or a sign between two of them: 1+N, A-3, 2.5. */
    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        boolean sign = "+-./&_@".indexOf(c) >= 0 && at + 1 < text.length() && isWord(text.charAt(at + 1));
        return isWord(c) || sign;
    }

    /** Blanks between two texts with a gap between them that is this many letters wide. */
    static String between(String before, String behind, double gap) {
        if (before.isEmpty() || behind.isEmpty()) {
            return "";
        }
        char last = before.charAt(before.length() - 1);
        char next = behind.charAt(0);
        if (last == ' ' || next == ' ' || last == '\u3000' || next == '\u3000') {
            return "";
        }
        if (gap >= 1.6) {
            return "\u3000".repeat((int) Math.min(8, Math.round(gap)));
        }
        boolean words = isWord(last) && isWord(next);
        boolean marks = isClosing(last) && isWide(last) || isOpening(next) && isWide(next);
        if (marks && gap < 1.2) {
            // such marks are printed in half of their room
            return "";
        }
        if (gap >= 0.8 && (isWide(last) || isWide(next))) {
            return "\u3000";
        }
        return gap >= (words ? 0.16 : isWide(last) && isWide(next) ? 0.55 : 0.4) ? " " : "";
    }

    /** Joins two lines of one paragraph. */
    static String joint(CharSequence before, String behind) {
        if (before.isEmpty() || behind.isEmpty()) {
            return "";
        }
        char last = before.charAt(before.length() - 1);
        char next = behind.charAt(0);
        boolean words = (isWord(last) || ",.;:)%".indexOf(last) >= 0) && (isWord(next) || next == '(');
        return words ? " " : "";
    }

    /** Whether a text ends in the middle of a sentence for sure. */
    static boolean isUnfinished(String text) {
        return !text.isEmpty() && "，、,".indexOf(text.charAt(text.length() - 1)) >= 0 || isOpen(text);
    }

    /** Whether a bracket or a quotation mark is still open at the end. */
    static boolean isOpen(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += "《（〈“".indexOf(text.charAt(i)) >= 0 ? 1 : "》）〉”".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return open > 0;
    }

    /** How a paragraph that counts begins, as far as print goes: a number or a sign before the words. */
    static boolean opensItem(String text) {
        int at = 0;
        while (at < text.length() && (isOpening(text.charAt(at)) || text.charAt(at) == '第')) {
            at++;
        }
        int start = at;
        while (at < text.length() && at - start < 8 && isNumeral(text, at)) {
            at++;
        }
        if (at > start && at < text.length() && "、.．）)章条节编款项條節編項　 ]】〕：:".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first >= '①' && first <= '⒛'
                || first >= '㈠' && first <= '㈩'
                || "•●■◆○□▪➢*-－—".indexOf(first) >= 0
                || labelled(text);
    }

    /** Whether a text begins as the heading of a chapter does: 第三章 with a blank behind it. */
    static boolean opensChapter(String text) {
        int at = text.startsWith("第") ? 1 : 0;
        int start = at;
        while (at < text.length() && isNumeral(text, at)) {
            at++;
        }
        return start == 1
                && at > start
                && at + 1 < text.length()
                && "编章节編節".indexOf(text.charAt(at)) >= 0
                && Character.isWhitespace(text.charAt(at + 1));
    }

    /** 附件：, 注：, 答：: a label of a few letters with a colon. */
    private static boolean labelled(String text) {
        int colon = text.indexOf('：');
        return colon > 0 && colon <= 4;
    }

    /** A digit, or a point between two of them. */
    private static boolean isNumeral(String text, int at) {
        char c = text.charAt(at);
        boolean point = (c == '.' || c == '．') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return isDigit(c) || "一二三四五六七八九十百零〇".indexOf(c) >= 0 || point;
    }
}
