package io.github.jianbao.office;

import io.github.jianbao.model.Text;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** The head of an official document (版头, §7.2): what stands over the red line. */
final class HeadWriter {

    private final Sheet sheet;
    private int above;
    private boolean marked;
    private boolean ended;
    private @Nullable Para last;
    private @Nullable Para number;

    HeadWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Copy number, secrecy and urgency, one a line over the mark. */
    void above(Style style, Text text) {
        sheet.paragraph(style).run(text.value());
        above++;
    }

    /** The issuer's mark; of several, one a line. */
    void mark(Text text) {
        boolean first = !marked;
        Para paragraph = Marks.write(sheet, Style.ISSUER_MARK, text.value().strip(), first ? above : 0);
        if (!first) {
            paragraph.before(0);
        }
        marked = true;
        last = paragraph;
    }

    void number(Text text) {
        Para paragraph = sheet.paragraph(Style.DOCUMENT_NUMBER).run(text.value());
        if (ended) {
            paragraph.before(Figures.LINE / 2);
        }
        number = paragraph;
        last = paragraph;
    }

    /** Who signs stands in the number's line where both are known: the number at its start, the name at its end (§7.2.5, §7.2.6). */
    void signer(Text text) {
        String words = text.value();
        int colon = words.indexOf('：') + 1;
        if (number != null && number == last && !ended) {
            number.align(STJc.LEFT)
                    .firstLine(1)
                    .rightTab(Figures.WIDTH - Figures.CHARACTER)
                    .tab();
        } else {
            last = sheet.paragraph(Style.SIGNER);
        }
        number = null;
        last.run(words.substring(0, colon)).run(words.substring(colon), Style.SIGNER_NAME);
    }

    /** A decree's name and number (§10.2): no red line, and room below the number. */
    void decree(Text title) {
        Marks.write(sheet, Style.ISSUER_MARK, title.value().strip(), 0).before(Figures.DECREE_FROM_TOP);
    }

    void decreeNumber(Text text) {
        sheet.paragraph(Style.DOCUMENT_NUMBER).run(text.value());
        sheet.room(2 * Figures.LINE);
    }

    /** The red line, where there is a mark (§7.2.7). */
    void end() {
        if (!ended && marked && last != null) {
            last.redRule();
        }
        ended = true;
    }
}
