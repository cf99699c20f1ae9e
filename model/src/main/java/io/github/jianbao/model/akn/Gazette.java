package io.github.jianbao.model.akn;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.DocumentIds;
import io.github.jianbao.model.markup.Ids;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The issue as a whole. */
final class Gazette {

    private final Issue issue;
    private final MarkupOut xml;
    private final Ids ids = new Ids();
    private final DocumentIds documents;
    private final Inlines inlines;
    private final Lines lines;
    private final GazetteName name;
    private int sections;

    Gazette(Issue issue, MarkupOut xml) {
        this.issue = issue;
        this.xml = xml;
        ids.next(Agents.EDITOR);
        ids.next(Agents.UNNAMED);
        this.documents = new DocumentIds(issue, ids);
        this.inlines = new Inlines(xml, documents, new ClauseIds(issue, documents.inOrder(), ids));
        this.lines = new Lines(xml, inlines);
        this.name = GazetteName.of(issue.masthead());
    }

    void write() throws IOException {
        xml.open("officialGazette")
                .attribute("name", "bulletin")
                .attribute("contains", "singleVersion")
                .line();
        meta();
        preface();
        components();
        colophon();
        xml.close().line();
    }

    private void meta() throws IOException {
        Agents agents = new Agents(ids, "");
        List<String> authors = new ArrayList<>();
        Masthead masthead = issue.masthead();
        if (masthead != null) {
            masthead.publishers().forEach(text -> authors.add(agents.organization(text.value())));
        }
        xml.open("meta").line();
        new Identification(name.work(), "main", null, name.date(), "publication", authors, name.number(), name.title())
                .write(xml);
        agents.writeWithOwn(xml);
        xml.close().line();
    }

    private void preface() throws IOException {
        lines.start("preface");
        if (issue.masthead() != null) {
            masthead(issue.masthead());
        }
        if (issue.contents() != null) {
            contents(issue.contents());
        }
        lines.end();
    }

    private void masthead(Masthead masthead) throws IOException {
        if (masthead.name() != null) {
            lines.line("name", "docTitle", masthead.name());
        }
        for (Text publisher : masthead.publishers()) {
            lines.line("publisher", "docAuthority", publisher);
        }
        Designation designation = masthead.designation();
        if (designation != null) {
            lines.line("designation", "docNumber", designation.text());
        }
        DateLine date = masthead.date();
        if (date != null) {
            lines.date(date.text(), date.date());
        }
        for (Text other : masthead.others()) {
            lines.line("other", null, other);
        }
    }

    private void contents(Contents contents) throws IOException {
        if (contents.heading() != null) {
            lines.line("toc-heading", null, contents.heading());
        }
        if (contents.entries().isEmpty()) {
            return;
        }
        lines.open();
        xml.open("toc").line();
        for (ContentsEntry entry : contents.entries()) {
            String target = documents.find(entry.target());
            xml.open("tocItem")
                    .attribute("class", Words.kebab(entry.kind()))
                    .attribute("href", target == null ? "#" : "#" + target)
                    .attribute("level", entry.kind() == ContentsEntry.Kind.SECTION ? 1 : 2);
            inlines.write(entry.title());
            if (entry.page() != null) {
                xml.text(" ").open("inline").attribute("name", "page");
                xml.text(entry.page().toString()).close();
            }
            xml.close().line();
        }
        xml.close().line();
    }

    private void components() throws IOException {
        DocumentWriter writer = new DocumentWriter(xml, inlines, ids, name, documents.inOrder());
        xml.open("collectionBody").line();
        boolean empty = true;
        for (Section section : issue.sections()) {
            if (section.heading() != null) {
                interstitial(section.heading(), section.level());
                empty = false;
            }
            for (Article article : section.articles()) {
                writer.article(article);
                empty = false;
            }
        }
        if (empty) {
            xml.open("component").open("interstitial").close().close().line();
        }
        xml.close().line();
    }

    private void interstitial(Text heading, int level) throws IOException {
        xml.open("component")
                .attribute("eId", ids.next("section_" + ++sections))
                .open("interstitial");
        xml.open("p", "section-heading level-" + level);
        inlines.write(heading);
        xml.close().close().close().line();
    }

    private void colophon() throws IOException {
        lines.start("conclusions");
        for (Note note : issue.colophon()) {
            lines.line("note " + Words.kebab(note.kind()), null, note.text());
        }
        lines.end();
    }
}
