package io.github.jianbao.model.html;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.picture.OutlinePicture;
import io.github.jianbao.model.reading.Chapters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The page from its first tag to its last. */
final class Page {

    private final Issue issue;
    private final List<Finding> findings;
    private final MarkupOut html;
    private final Anchors anchors;
    private final Attention attention;
    private final PageMarks pageMarks;
    private final TextView texts;
    private final DocumentView documents;

    Page(Issue issue, List<Finding> findings, MarkupOut html) {
        this.issue = issue;
        this.findings = findings;
        this.html = html;
        this.anchors = new Anchors(issue);
        this.attention = new Attention(findings);
        this.pageMarks = new PageMarks(issue);
        this.texts = new TextView(html, anchors, attention, pageMarks);
        BodyView bodies = new BodyView(html, texts, anchors.clauses());
        this.documents = new DocumentView(html, texts, bodies, anchors.documents());
    }

    void write() throws IOException {
        html.raw("<!DOCTYPE html>\n");
        html.open("html").attribute("lang", "zh-Hans").line();
        head();
        html.open("body").line();
        bar();
        html.open("div", "columns").line();
        new Sidebar(issue, anchors, html).write(findings.size());
        main();
        html.close().line();
        html.open("p")
                .attribute("id", "said")
                .attribute("role", "status")
                .close()
                .line();
        html.open("script").raw(Assets.SCRIPT).close().line();
        html.close().line();
        html.close().line();
    }

    private void head() throws IOException {
        html.open("head").line();
        html.open("meta").attribute("charset", "utf-8").closeVoid().line();
        meta("viewport", "width=device-width, initial-scale=1");
        html.open("meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", Assets.POLICY)
                .closeVoid()
                .line();
        meta("referrer", "no-referrer");
        meta("color-scheme", "light dark");
        html.element("title", null, name()).line();
        html.open("style").raw(Assets.STYLE).close().line();
        html.close().line();
    }

    private void meta(String name, String content) throws IOException {
        html.open("meta")
                .attribute("name", name)
                .attribute("content", content)
                .closeVoid()
                .line();
    }

    /** The bulletin's name and number; the first title of a text without a masthead. */
    private String name() {
        Masthead masthead = issue.masthead();
        StringBuilder name = new StringBuilder();
        if (masthead != null && masthead.name() != null) {
            name.append(masthead.nameText());
        }
        Designation designation = masthead == null ? null : masthead.designation();
        if (designation != null) {
            name.append(name.isEmpty() ? "" : " ").append(designation.text().value());
        }
        for (Article article : issue.articles()) {
            if (name.isEmpty()) {
                name.append(article.titleText());
            }
        }
        return name.isEmpty() ? "简报" : name.toString();
    }

    private void bar() throws IOException {
        html.open("header", "bar").line();
        Controls.checkbox(html, "menu", "目录", "menu");
        html.open("a", "brand").attribute("href", "#main");
        html.element("bdi", null, name()).close().line();
        html.open("div", "find").attribute("role", "search");
        html.open("input")
                .attribute("id", "search")
                .attribute("type", "search")
                .attribute("placeholder", "搜索全文")
                .attribute("aria-label", "搜索全文")
                .attribute("autocomplete", "off")
                .closeVoid();
        html.open("div").attribute("id", "hits").attribute("hidden", "hidden").close();
        html.close().line();
        html.open("button")
                .attribute("id", "theme")
                .attribute("type", "button")
                .attribute("title", "明暗")
                .attribute("aria-label", "明暗");
        html.text("◐").close().line();
        html.close().line();
    }

    private void main() throws IOException {
        html.open("main").attribute("id", "main").line();
        masthead();
        if (issue.articles().size() > 1) {
            overview();
        }
        Iterator<String> ids = anchors.sections();
        int level = issue.masthead() == null || issue.masthead().name() == null ? 1 : 2;
        for (Section section : issue.sections()) {
            html.open("section", "section level-" + section.level())
                    .attribute("id", ids.next())
                    .line();
            if (section.heading() != null) {
                texts.title(BodyView.heading(level), "section-heading", section.heading());
            }
            for (Article article : section.articles()) {
                documents.article(article, section.heading() == null ? level : level + 1);
            }
            html.close().line();
        }
        colophon();
        findings();
        html.close().line();
    }

    private void masthead() throws IOException {
        Masthead masthead = issue.masthead();
        if (masthead != null) {
            html.open("header", "masthead").line();
            if (masthead.name() != null) {
                texts.element("h1", "name", masthead.name());
            }
            if (masthead.designation() != null) {
                texts.element("p", "designation", masthead.designation().text());
            }
            for (Text publisher : masthead.publishers()) {
                texts.element("p", "publisher", publisher);
            }
            if (masthead.date() != null) {
                texts.element("p", "date", masthead.date().text());
            }
            for (Text other : masthead.others()) {
                texts.element("p", "other", other);
            }
            html.close().line();
        }
        if (issue.contents() != null) {
            contents(issue.contents());
        }
    }

    /** The contents as they were printed. */
    private void contents(Contents contents) throws IOException {
        html.open("details", "printed-contents").line();
        html.element("summary", null, "原目录").line();
        if (contents.heading() != null) {
            texts.element("p", "contents-heading", contents.heading());
        }
        Chapters chapters = Chapters.of(issue);
        html.open("ol").line();
        for (ContentsEntry entry : contents.entries()) {
            html.open("li", entry.kind().name().toLowerCase(Locale.ROOT)).open("span", "t");
            texts.write(entry.title());
            html.close();
            Clauses.Located chapter = chapters.find(entry);
            String link = chapter == null
                    ? anchors.link(entry.target())
                    : anchors.linkToClause(chapter.address().toString());
            String page = entry.page() == null ? "→" : entry.page().toString();
            if (link != null) {
                html.open("a", "go").attribute("href", link).text(page).close();
            } else if (entry.page() != null) {
                html.element("span", "go", page);
            }
            html.close().line();
        }
        html.close().line();
        html.close().line();
    }

    private void overview() throws IOException {
        List<String> links = new ArrayList<>();
        for (Article article : issue.articles()) {
            String link = anchors.link(article.id());
            links.add(link == null ? "main" : link.substring(1));
        }
        html.open("details", "overview").line();
        html.element("summary", null, "篇幅一览").line();
        new OutlinePicture(issue, findings, html).draw(issue, false, links);
        html.close().line();
    }

    private void colophon() throws IOException {
        if (issue.colophon().isEmpty() && issue.furniture().isEmpty()) {
            return;
        }
        html.open("footer", "colophon").line();
        for (Note note : issue.colophon()) {
            documents.note(note);
        }
        for (Furniture furniture : pageMarks.rest()) {
            String css = "pb " + furniture.kind().name().toLowerCase(Locale.ROOT);
            html.element("p", css, furniture.text().value()).line();
        }
        html.close().line();
    }

    private void findings() throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        html.open("section", "findings").attribute("id", "findings").line();
        html.element("h2", null, "提示").line();
        html.open("ol").line();
        for (Attention.Numbered finding : attention.all()) {
            html.open("li", finding.css());
            html.element("b", "severity", Attention.name(finding.finding().severity()));
            boolean placed = attention.isPlaced(finding);
            html.open(placed ? "a" : "span").attribute("href", placed ? "#" + finding.id() : null);
            html.text(finding.message()).close();
            html.element("code", null, finding.finding().code());
            html.close().line();
        }
        html.close().line();
        html.close().line();
    }
}
