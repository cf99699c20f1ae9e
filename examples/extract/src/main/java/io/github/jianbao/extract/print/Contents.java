package io.github.jianbao.extract.print;

/** Lines of the contents: words, a leader or a gap, a page number. */
final class Contents {

    private static final String LEADER = "….·．‥⋯";
    private static final int LEAST = 4;
    private static final int SHORT = 2;

    private Contents() {}

    /** Whether a line ends in a leader and a number. */
    static boolean isEntry(Line line) {
        return isEntry(line.text(), LEAST);
    }

    /** The same where a line stands among entries: a leader that has little room is short there. */
    static boolean isEntryAmong(Line line) {
        return isEntry(line.text(), SHORT);
    }

    /** Whether a line is a leader and a number alone: the end of an entry. */
    static boolean isRest(Line line) {
        return isEntry("目" + line.text(), LEAST) && LEADER.indexOf(line.text().charAt(0)) >= 0;
    }

    /** The number of at most three digits that a line ends with; 0 where there is none. */
    static int page(Line line) {
        String text = line.text();
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        int digits = text.length() - at;
        return digits == 0 || digits > 3 || at == 0 ? 0 : Integer.parseInt(text.substring(at));
    }

    private static boolean isEntry(String text, int least) {
        int at = text.length();
        while (at > 0 && (Letters.isDigit(text.charAt(at - 1)) || "-—()（）ivxIVX ".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        boolean number =
                text.substring(at).chars().anyMatch(c -> Letters.isDigit((char) c) || "ivxIVX".indexOf(c) >= 0);
        int leader = 0;
        int blanks = 0;
        while (at > 0 && (LEADER.indexOf(text.charAt(at - 1)) >= 0 || " \u3000".indexOf(text.charAt(at - 1)) >= 0)) {
            char c = text.charAt(at - 1);
            leader += c == '…' || c == '⋯' ? 3 : LEADER.indexOf(c) >= 0 ? 1 : 0;
            blanks += c == '\u3000' ? 1 : 0;
            at--;
        }
        boolean gap = blanks >= LEAST && text.substring(0, at).indexOf("\u3000\u3000") < 0;
        return number && at > 0 && (leader >= least || gap);
    }
}
