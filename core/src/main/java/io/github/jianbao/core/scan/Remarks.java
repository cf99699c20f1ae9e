package io.github.jianbao.core.scan;

/** Remarks in brackets behind a title: …的意见（试行）. */
public final class Remarks {

    private static final CharSet OPENING = new CharSet("（(【〔［[");
    private static final CharSet CLOSING = new CharSet("）)】〕］]");

    private Remarks() {}

    /**
     * A title without the remark in brackets at its end.
     *
     * @param title a title
     * @return the title without the blanks around it and without the last brackets, if it ends in a closing one
     */
    public static String without(String title) {
        String bare = title.strip();
        int open = bare.length() - 1;
        if (open < 0 || !CLOSING.contains(bare.charAt(open))) {
            return bare;
        }
        while (open > 0 && !OPENING.contains(bare.charAt(open))) {
            open--;
        }
        return bare.substring(0, open).strip();
    }
}
