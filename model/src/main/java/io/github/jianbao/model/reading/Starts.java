package io.github.jianbao.model.reading;

import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where parts of a document start in the source; -1 for what was never in one. */
final class Starts {

    private Starts() {}

    static int of(@Nullable Text text) {
        return text == null || text.segments().isEmpty()
                ? -1
                : text.segments().get(0).start();
    }

    static int of(List<Block> blocks) {
        for (Block block : blocks) {
            int start = block.<Integer>match(
                    (Paragraph paragraph) -> of(paragraph.text()),
                    (Clause clause) -> clause.marker().span().isEmpty()
                            ? of(clause.heading())
                            : clause.marker().span().start(),
                    (Heading heading) -> of(heading.label() == null ? heading.text() : heading.label()),
                    (Speech speech) -> of(speech.speaker().text()),
                    Starts::ofTable,
                    (Unread unread) -> of(unread.text()));
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }

    static int of(Attachment attachment) {
        int start = of(attachment.label() == null ? attachment.title() : attachment.label());
        return start >= 0 ? start : ofContents(attachment);
    }

    private static int ofContents(Document document) {
        int start = of(document.body());
        if (start < 0 && document.documentNumber() != null) {
            start = of(document.documentNumber().text());
        }
        return start;
    }

    private static int ofTable(Table table) {
        if (of(table.caption()) >= 0) {
            return of(table.caption());
        }
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                if (!cell.segments().isEmpty()) {
                    return cell.segments().get(0).start();
                }
            }
        }
        return -1;
    }
}
