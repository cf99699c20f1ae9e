package io.github.jianbao.cli;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.ParseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Draws one issue: masthead, contents, sections, articles with their clause trees, findings. */
final class Outline {

    private static final int STEP = 2;
    private static final int NARROWEST = 10;

    /** More findings of one code than this are counted only; check prints them all. */
    private static final int MOST_ALIKE = 5;

    private final Language language;
    private final Ansi ansi;
    private final int width;

    Outline(Language language, Ansi ansi, int width) {
        this.language = language;
        this.ansi = ansi;
        this.width = width;
    }

    String of(String label, ParseResult result) {
        Page page = new Page();
        Issue issue = result.issue();
        page.line(0, label, Style.faint);
        masthead(issue.masthead(), page);
        contents(issue.contents(), page);
        for (Section section : issue.sections()) {
            section(section, page);
        }
        colophon(issue.colophon(), page);
        findings(result, page);
        return page.toString();
    }

    private void masthead(@Nullable Masthead masthead, Page page) {
        if (masthead == null) {
            return;
        }
        page.line(
                0,
                joined(
                        "  ",
                        text(masthead.name()),
                        masthead.designation() == null
                                ? ""
                                : text(masthead.designation().text())),
                Style.bold);
        List<String> under = new ArrayList<>();
        masthead.publishers().forEach(publisher -> under.add(text(publisher)));
        under.add(masthead.date() == null ? "" : text(masthead.date().text()));
        masthead.others().forEach(other -> under.add(text(other)));
        page.line(0, joined(" · ", under));
    }

    private void contents(@Nullable Contents contents, Page page) {
        if (contents == null) {
            return;
        }
        int sections = 0;
        int articles = 0;
        int parts = 0;
        int lost = 0;
        for (ContentsEntry entry : contents.entries()) {
            boolean part = entry.kind() == ContentsEntry.Kind.PART;
            sections += entry.kind() == ContentsEntry.Kind.SECTION ? 1 : 0;
            articles += entry.kind() == ContentsEntry.Kind.ARTICLE ? 1 : 0;
            parts += part ? 1 : 0;
            lost += entry.target() == null && !part ? 1 : 0;
        }
        page.line(
                0,
                joined(
                        " · ",
                        language.say("contents: ", "目录：")
                                + joined(
                                        ", ",
                                        sections == 0 ? "" : language.count(sections, "section", "个栏目"),
                                        articles == 0 && parts > 0 ? "" : language.count(articles, "article", "篇"),
                                        parts == 0 ? "" : language.count(parts, "chapter", "章")),
                        lost == 0
                                ? language.say("all found in the text", "均见于正文")
                                : language.say(lost + " not found in the text", lost + "条未见于正文")));
    }

    private void section(Section section, Page page) {
        page.blank();
        if (section.heading() != null) {
            page.line(STEP * (section.level() - 1), text(section.heading()), Style.bold, Style.fg_cyan);
        }
        for (Article article : section.articles()) {
            article(article, page);
        }
    }

    private void article(Article article, Page page) {
        String id = article.id() + "  ";
        String pageNumber = article.page() == null ? "" : language.say("p. " + article.page(), article.page() + "页");
        String lead = article.lead() == null ? "" : text(article.lead().text());
        String title = article.title() == null ? language.say("(without a title)", "（无标题）") : text(article.title());
        page.title(STEP, id, joined(" ", lead, title), pageNumber);
        int under = STEP + id.length();
        page.line(under, text(article.subtitle()));
        page.line(
                under,
                facts(
                        article,
                        joined("、", article.authors().stream().map(this::text).toList()),
                        article.source() == null ? "" : article.source().name()),
                Style.faint);
        document(article, under, page);
    }

    /** What a document holds, article or attachment. */
    private void document(Document document, int indent, Page page) {
        blocks(document.body(), indent, page);
        for (Signature signature : document.signatures()) {
            page.whole(
                    indent,
                    joined(
                            "  ",
                            joined("、", signature.bodies()),
                            signature.date() == null
                                    ? ""
                                    : text(signature.date().text())),
                    Style.faint);
        }
        for (Attachment attachment : document.attachments()) {
            String id = attachment.id() + "  ";
            page.title(
                    indent,
                    id,
                    joined(
                            "  ",
                            text(attachment.label()),
                            joined(" ", text(attachment.title()), text(attachment.subtitle()))),
                    "");
            page.line(indent + id.length(), facts(attachment, "", ""), Style.faint);
            document(attachment, indent + id.length(), page);
        }
        for (Note note : document.notes()) {
            page.line(indent, text(note.text()), Style.faint);
        }
    }

    private String facts(Document document, String authors, String source) {
        List<String> facts = new ArrayList<>();
        facts.add(labelled("by ", "作者：", authors));
        facts.add(labelled("from ", "来源：", source));
        facts.add(
                document.documentNumber() == null
                        ? ""
                        : text(document.documentNumber().text()));
        document.dates().forEach(date -> facts.add(text(date.text())));
        facts.add(labelled(
                "to ",
                "主送：",
                joined("", document.addressees().stream().map(this::text).toList())));
        return joined(" · ", facts);
    }

    /** The tree of clauses, headings and turns; paragraphs between them are counted only. */
    private void blocks(List<Block> blocks, int indent, Page page) {
        int paragraphs = 0;
        for (Block block : blocks) {
            boolean counted = block instanceof Paragraph;
            if (!counted) {
                paragraphs(paragraphs, indent, page);
            }
            paragraphs = counted ? paragraphs + 1 : 0;
            block.match(
                    paragraph -> page,
                    clause -> clause(clause, indent, page),
                    heading -> page.line(indent, joined(" ", text(heading.label()), text(heading.text())), Style.bold),
                    speech -> speech(speech, indent, page),
                    table -> page.line(
                            indent, "[" + language.count(table.rows().size(), "table row", "行表格") + "]", Style.faint),
                    unread -> page.line(indent, "? " + text(unread.text()), Style.faint));
        }
        paragraphs(paragraphs, indent, page);
    }

    private void paragraphs(int count, int indent, Page page) {
        if (count > 0) {
            page.line(indent, "[" + language.count(count, "paragraph", "段") + "]", Style.faint);
        }
    }

    private Page clause(Clause clause, int indent, Page page) {
        boolean bare = clause.heading() == null;
        List<Block> body = clause.body();
        String words = bare && !body.isEmpty() && body.get(0) instanceof Paragraph first
                ? text(first.text())
                : text(clause.heading());
        String marker = clause.marker().text();
        page.item(indent, marker, (isApart(clause.marker()) ? " " : "") + words);
        blocks(body.stream().filter(block -> !(block instanceof Paragraph)).toList(), indent + STEP, page);
        return page;
    }

    /** Whether a blank is wanted between number and words: 第一条 …, 1. …, but 一、… and （一）…. */
    private static boolean isApart(Marker marker) {
        String text = marker.text();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return "、，）：".indexOf(last) < 0;
    }

    private Page speech(Speech speech, int indent, Page page) {
        String role = switch (speech.role()) {
            case QUESTION -> language.say("Q ", "问 ");
            case ANSWER -> language.say("A ", "答 ");
            case STATEMENT -> "– ";
        };
        String first = speech.body().isEmpty() || !(speech.body().get(0) instanceof Paragraph paragraph)
                ? ""
                : text(paragraph.text());
        page.item(indent, role + text(speech.speaker().text()), first);
        blocks(
                speech.body().stream()
                        .filter(block -> !(block instanceof Paragraph))
                        .toList(),
                indent + STEP,
                page);
        return page;
    }

    private void colophon(List<Note> colophon, Page page) {
        if (!colophon.isEmpty()) {
            page.blank();
        }
        for (Note note : colophon) {
            page.line(0, text(note.text()), Style.faint);
        }
    }

    private void findings(ParseResult result, Page page) {
        page.blank();
        Issue issue = result.issue();
        List<Finding> findings = result.findings();
        page.line(
                0,
                joined(
                        " · ",
                        language.count(issue.articles().size(), "article", "篇"),
                        language.count(Clauses.of(issue).size(), "clause", "条"),
                        findings.isEmpty()
                                ? language.say("no findings", "未发现问题")
                                : language.count(findings.size(), "finding", "条提示")),
                findings.isEmpty() ? Style.fg_green : Style.bold);
        FindingLines lines = new FindingLines(language, result.source());
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (seen.merge(finding.code(), 1, Integer::sum) <= MOST_ALIKE) {
                page.whole(STEP, lines.of(finding), colour(finding.severity()));
            }
        }
        seen.forEach((code, count) -> {
            if (count > MOST_ALIKE) {
                int left = count - MOST_ALIKE;
                page.whole(
                        STEP,
                        language.say(left + " more [" + code + "]", "另有" + left + "条 [" + code + "]"),
                        Style.faint);
            }
        });
    }

    private static IStyle colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case INFO -> Style.faint;
        };
    }

    private String text(@Nullable Text text) {
        return text == null ? "" : Cells.printable(text.value());
    }

    private String labelled(String english, String chinese, String value) {
        return value.isEmpty() ? "" : language.say(english, chinese) + value;
    }

    private static String joined(String separator, String... parts) {
        return joined(separator, List.of(parts));
    }

    private static String joined(String separator, List<String> parts) {
        return parts.stream()
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /** The lines so far. A line that is too wide ends in an ellipsis. */
    private final class Page {

        private final StringBuilder drawn = new StringBuilder();

        Page line(int indent, String words, IStyle... styles) {
            if (!words.isEmpty()) {
                drawn.append(" ".repeat(indent))
                        .append(styled(Cells.fit(words, width - indent), styles))
                        .append('\n');
            }
            return this;
        }

        /** A mark and words, cut where they are too wide. */
        void item(int indent, String mark, String words) {
            indent(indent).append(styled(mark, Style.fg_yellow));
            drawn.append(Cells.fit(words, width - indent - Cells.width(mark))).append('\n');
        }

        /** A mark, words in as many lines as they need, and something at the right margin of the first. */
        void title(int indent, String mark, String words, String right) {
            int under = indent + Cells.width(mark);
            int margin = right.isEmpty() ? 0 : Cells.width(right) + STEP;
            int room = Math.max(NARROWEST, width - under - margin);
            List<String> lines = Cells.wrap(words, room);
            indent(indent).append(styled(mark, Style.fg_yellow)).append(styled(lines.get(0), Style.bold));
            if (!right.isEmpty()) {
                drawn.append(" ".repeat(room - Cells.width(lines.get(0)) + STEP))
                        .append(styled(right, Style.faint));
            }
            drawn.append('\n');
            for (String line : lines.subList(1, lines.size())) {
                indent(under).append(styled(line, Style.bold)).append('\n');
            }
        }

        /** Words in as many lines as they need. */
        void whole(int indent, String words, IStyle... styles) {
            for (String line : Cells.wrap(words, Math.max(NARROWEST, width - indent))) {
                indent(indent).append(styled(line, styles)).append('\n');
            }
        }

        private StringBuilder indent(int indent) {
            return drawn.append(" ".repeat(indent));
        }

        void blank() {
            drawn.append('\n');
        }

        private String styled(String words, IStyle... styles) {
            return ansi.enabled() && styles.length > 0 && !words.isEmpty()
                    ? Style.on(styles) + words + Style.reset.on()
                    : words;
        }

        @Override
        public String toString() {
            return drawn.toString();
        }
    }
}
