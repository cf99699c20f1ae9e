package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.scan.Ahead;

/** Whether lines of ordinary characters hold several lines of a document. Asked from the first line of a text to the last. */
public final class Fusing {

    /** Characters that a line has at least before it is asked whether it is several. */
    public static final int LEAST = FusedLines.LEAST;

    private final String text;
    private final Ahead abouts = new Ahead(FusedLines.ABOUT);
    private final Ahead answers = new Ahead(FusedLines.ANSWER);

    /**
     * Begins a text.
     *
     * @param text the text
     */
    public Fusing(String text) {
        this.text = text;
    }

    /**
     * Whether a line is to be cut.
     *
     * @param start first offset of the line
     * @param end offset behind its last letter
     * @param blanks whether there are blanks between its letters
     * @return true where it holds several lines
     */
    public boolean is(int start, int end, boolean blanks) {
        boolean title = blanks || abouts.from(text, start) < end;
        int answer = answers.from(text, start);
        boolean interview = answer < end && answers.from(text, answer + 1) < end;
        return FusedLines.cuts(text, start, end, title, blanks, interview).length > 0;
    }
}
