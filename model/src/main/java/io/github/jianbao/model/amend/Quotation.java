package io.github.jianbao.model.amend;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a decision quotes (引文): the new text of a provision, or words inside one.
 *
 * @param lines its paragraphs as they stand in the decision, the marks around the quotation left out, marks inside it (‘…’) kept;
 *     at least one
 * @param body the same as a body of its own: paragraphs, clauses, headings; empty for words inside a provision
 * @since 0.2.0
 */
public record Quotation(List<Text> lines, List<Block> body) {

    /**
     * Checks and copies.
     *
     * @param lines its paragraphs
     * @param body the same as a body of its own
     * @throws IllegalArgumentException when lines or body is null, or there is no line
     */
    public Quotation {
        Required.part(lines, "Quotation", "lines");
        Required.part(body, "Quotation", "body");
        lines = List.copyOf(lines);
        body = List.copyOf(body);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a quotation has a line");
        }
    }

    /**
     * Words inside a provision.
     *
     * @param words the words
     * @return a quotation of one line
     */
    public static Quotation of(Text words) {
        Required.argument(words, "words");
        return new Quotation(List.of(words), List.of());
    }

    /**
     * The words.
     *
     * @return the lines with a line feed between them
     */
    public String value() {
        return lines.size() == 1
                ? lines.get(0).value()
                : lines.stream().map(Text::value).collect(Collectors.joining("\n"));
    }

    /** {@return the words} */
    @Override
    public String toString() {
        return value();
    }
}
