package io.github.jianbao.parser.check;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Decoding;
import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Legibility;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.FindingCode;
import java.util.List;

/** Whether the text could be read at all, and what decoding did to it. */
final class TextChecks {

    private TextChecks() {}

    static void check(SourceText source, boolean mended, List<Finding> into) {
        Span start = Span.of(0, 0);
        if (isBlank(source.text())) {
            into.add(FindingCode.TEXT_EMPTY.at(start));
            return;
        }
        boolean binary = source.evidence() == Decoding.Evidence.BINARY;
        if (binary || Legibility.of(source.text()).unreadable()) {
            into.add(FindingCode.TEXT_UNREADABLE.at(
                    start, binary ? "binary" : source.decoding().charset()));
        }
        if (source.evidence() != Decoding.Evidence.CHARACTERS) {
            decoded(source.decoding(), start, into);
        } else if (FileName.is(source.text())) {
            into.add(FindingCode.TEXT_IS_FILE_NAME.at(start, source.text().strip()));
        }
        if (mended) {
            mended(source.text(), into);
        }
    }

    private static void decoded(Decoding decoding, Span start, List<Finding> into) {
        if (decoding.evidence() == Decoding.Evidence.GUESSED || decoding.evidence() == Decoding.Evidence.PATTERN) {
            into.add(FindingCode.TEXT_DECODED_BY_GUESS.at(start, decoding.charset()));
        }
        if (decoding.replaced() > 0) {
            into.add(FindingCode.CHARACTERS_REPLACED.at(start, Integer.toString(decoding.replaced())));
        }
    }

    private static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Chars.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static void mended(String text, List<Finding> into) {
        int count = 0;
        int first = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Chars.isArtefact(c)) {
                first = first < 0 ? at : first;
                count++;
            }
        }
        if (count > 0) {
            into.add(FindingCode.CHARACTERS_MENDED.at(Span.of(first, first + 1), Integer.toString(count)));
        }
    }
}
