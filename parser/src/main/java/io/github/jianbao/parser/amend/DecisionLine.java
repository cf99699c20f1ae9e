package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a decision, its number included.
 *
 * @param text all of it
 * @param mark its number; absent where it has none
 */
record DecisionLine(Text text, @Nullable Mark mark) {

    String value() {
        return text.value();
    }

    /** Where the words behind the number start. */
    int wordsStart() {
        return mark == null ? 0 : mark.end();
    }

    /** Where a part of the line stands in the source, from its first to its last character. */
    Span source(int from, int to) {
        int start = text.toSource(Math.min(from, value().length()));
        return Span.of(start, to <= from ? start : text.toSource(to - 1) + 1);
    }
}
