package io.github.jianbao.extract;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.extract.ExtractException.Reason;
import java.util.ArrayList;
import java.util.List;

/** Puts pages into one text, a form feed between two, and notes where each begins. */
final class PageJoiner {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final Extracted.Type type;

    PageJoiner(Extracted.Type type) {
        this.type = type;
    }

    /** The page's last line end is not needed: the form feed ends that line. */
    void add(String page) throws ExtractException {
        if (!starts.isEmpty()) {
            text.append('\f');
        }
        starts.add(text.length());
        text.append(page.stripTrailing());
        if (text.length() > Extractor.MOST_CHARACTERS) {
            throw Extractor.tooMuchText();
        }
    }

    Extracted joined() throws ExtractException {
        if (text.chars().allMatch(c -> c == '\f')) {
            throw new ExtractException(
                    Reason.NO_TEXT,
                    starts.size() + " page(s) without text: a scan? run character recognition (OCR) over it first");
        }
        Pages pages =
                Pages.startingAt(starts.stream().mapToInt(Integer::intValue).toArray());
        return new Extracted(type, SourceText.of(text), pages);
    }
}
