package io.github.jianbao.office;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the body of a document (正文, §7.3.3): headings by their depth as Word's headings, everything else as text. */
final class BodyWriter {

    private static final Set<NumberStyle> CHAPTERS = Set.copyOf(EnumSet.range(NumberStyle.BOOK, NumberStyle.SECTION));

    private static final Set<Style> HEADS = Set.of(
            Style.TITLE,
            Style.BULLETIN_TITLE,
            Style.ATTACHMENT_TITLE,
            Style.SUBTITLE,
            Style.BYLINE,
            Style.DOCUMENT_NUMBER);

    /** Sections and titles stand over the headings of a bulletin's articles. */
    private static final int LEVELS_OF_BULLETIN = 2;

    private final Sheet sheet;
    private final boolean bulletin;
    private final TableWriter tables;

    BodyWriter(Sheet sheet, boolean bulletin, Consumer<String> notices) {
        this.sheet = sheet;
        this.bulletin = bulletin;
        this.tables = new TableWriter(sheet, notices);
    }

    /** A line stays free below a title (§7.3.2), whatever stands between. */
    void write(List<Block> body) {
        if (sheet.isBehind(HEADS)) {
            sheet.room(Figures.LINE);
        }
        blocks(body, 1);
    }

    private void blocks(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                clause(clause, depth);
            } else if (block instanceof Heading heading) {
                heading(heading, depth);
            } else if (block instanceof Speech speech) {
                speech(speech, depth);
            } else if (block instanceof Table table) {
                tables.write(table);
            } else if (block instanceof Paragraph paragraph) {
                sheet.paragraph(Style.BODY).run(paragraph.text().value());
            } else if (block instanceof Unread unread) {
                sheet.paragraph(Style.PLAIN).run(unread.text().value());
            }
        }
    }

    private void heading(Heading heading, int depth) {
        if (heading.label() != null) {
            sheet.paragraph(Style.PLAIN).run(heading.label().value());
            sheet.paragraph(Style.PLAIN).run(heading.text().value(), Style.headingRun(depth));
            return;
        }
        sheet.paragraph(Style.heading(depth, bulletin)).run(heading.text().value());
    }

    private void clause(Clause clause, int depth) {
        Text heading = clause.heading();
        Text first = firstParagraph(clause.body());
        boolean runIn = first != null && (heading == null || RunIn.goesOn(heading, first));
        String marker = clause.marker().text() + RunIn.afterMarker(clause.marker(), heading == null ? first : heading);
        if (heading != null && !runIn) {
            headingLine(clause, marker, heading, depth);
        } else {
            Para paragraph = sheet.paragraph(Style.BODY);
            boolean article = clause.marker().style() == NumberStyle.ARTICLE;
            if (article || heading != null) {
                Style style = article ? Style.ARTICLE_NUMBER : Style.headingRun(depth);
                paragraph.run(marker + (heading == null ? "" : heading.value()), style);
            } else {
                paragraph.run(marker);
            }
            if (runIn && first != null) {
                paragraph
                        .run(heading == null ? "" : RunIn.blank(heading, first))
                        .run(first.value());
            }
        }
        blocks(runIn ? clause.body().subList(1, clause.body().size()) : clause.body(), depth + 1);
    }

    private void headingLine(Clause clause, String marker, Text heading, int depth) {
        boolean chapter = CHAPTERS.contains(clause.marker().style());
        Para paragraph = sheet.paragraph(chapter ? Style.chapter(depth) : Style.heading(depth, bulletin));
        paragraph.run(marker + heading.value());
        if (chapter && bulletin) {
            paragraph.outlineLevel(depth - 1 + LEVELS_OF_BULLETIN);
        }
    }

    private void speech(Speech speech, int depth) {
        Text speaker = speech.speaker().text();
        Text first = firstParagraph(speech.body());
        Para paragraph = sheet.paragraph(Style.BODY).run(speaker.value(), Style.SPEAKER_NAME);
        if (first != null) {
            paragraph.run(RunIn.blank(speaker, first)).run(first.value());
        }
        blocks(
                first == null
                        ? speech.body()
                        : speech.body().subList(1, speech.body().size()),
                depth);
    }

    private static @Nullable Text firstParagraph(List<Block> body) {
        return !body.isEmpty() && body.get(0) instanceof Paragraph paragraph ? paragraph.text() : null;
    }
}
