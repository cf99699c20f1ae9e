package io.github.jianbao.retrieval;

/**
 * How well a text was cut.
 *
 * @param chunks how many there are
 * @param longest the longest of them, in characters
 * @param verbatim how many stand in the source as they are, blanks apart
 * @param crossing how many hold text of two articles
 * @param midSentence how many end in the middle of a sentence
 */
record Figures(int chunks, int longest, int verbatim, int crossing, int midSentence) {

    @Override
    public String toString() {
        return String.format(
                "%d chunks, the longest of %d; %d verbatim; %d crossing articles; %d (%.0f %%) ending in mid sentence",
                chunks, longest, verbatim, crossing, midSentence, 100.0 * midSentence / Math.max(1, chunks));
    }
}
