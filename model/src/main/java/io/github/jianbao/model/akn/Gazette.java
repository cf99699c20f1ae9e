package io.github.jianbao.model.akn;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.DocumentIds;
import io.github.jianbao.model.markup.Ids;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.reading.Chapters;
import io.github.jianbao.model.reading.Identity;
import io.github.jianbao.model.reading.Names;
import io.github.jianbao.model.reading.WorkName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issue as a whole. */
final class Gazette {

    private final Issue issue;
    private final MarkupOut xml;
    private final Ids ids = new Ids();
    private final DocumentIds documents;
    private final Inlines inlines;
    private final Lines lines;
    private final Map<Document, Identity> identities;
    private final Chapters chapters;

    private final List<String> sectionIds = new ArrayList<>();

    /** By the first article of each section that has a heading. */
    private final Map<String, String> sections = new LinkedHashMap<>();

    Gazette(Issue issue, MarkupOut xml) {
        this.issue = issue;
        this.xml = xml;
        ids.next(Agents.EDITOR);
        ids.next(Agents.UNNAMED);
        this.documents = new DocumentIds(issue, ids);
        this.inlines = new Inlines(xml, documents, new ClauseIds(issue, documents.inOrder(), ids));
        this.lines = new Lines(xml, inlines);
        this.identities = Identity.of(issue);
        this.chapters = Chapters.of(issue);
        int number = 0;
        for (Section section : issue.sections()) {
            if (section.heading() != null) {
                String eId = ids.next("section_" + ++number);
                sections.putIfAbsent(
                        section.articles().isEmpty()
                                ? ""
                                : section.articles().get(0).id(),
                        eId);
                sectionIds.add(eId);
            }
        }
    }

    /** A document by itself is the root, no gazette around it. */
    void write() throws IOException {
        List<Article> articles = issue.articles();
        boolean alone = issue.masthead() == null
                && articles.size() == 1
                && issue.sections().stream().allMatch(section -> section.heading() == null);
        if (alone) {
            Article article = articles.get(0);
            Identity identity = identities.get(article);
            String work = identity == null ? "" : WorkName.of(article, identity);
            writer(work, null).whole(article, this::contents, this::colophonNotes);
            return;
        }
        xml.open("officialGazette")
                .attribute("name", "bulletin")
                .attribute("contains", "singleVersion")
                .line();
        Identity first = articles.isEmpty() ? null : identities.get(articles.get(0));
        String work = WorkName.of(issue, first);
        String date = date(issue.masthead());
        meta(work, date);
        lines.start("preface");
        if (issue.masthead() != null) {
            masthead(issue.masthead());
        }
        contents();
        lines.end();
        components(writer(work, date));
        lines.start("conclusions");
        colophonNotes();
        lines.end();
        xml.close().line();
    }

    private DocumentWriter writer(String work, @Nullable String date) {
        return new DocumentWriter(xml, inlines, lines, ids, work, date, identities, documents.inOrder());
    }

    private void meta(String work, @Nullable String date) throws IOException {
        Agents agents = new Agents(ids, "");
        List<String> authors = new ArrayList<>();
        Masthead masthead = issue.masthead();
        String name = null;
        String number = null;
        if (masthead != null) {
            masthead.publishers().forEach(text -> authors.add(agents.organization(Names.publisher(text.value()))));
            name = masthead.name() == null ? null : masthead.nameText();
            number = masthead.designation() == null ? null : WorkName.number(masthead.designation());
        }
        xml.open("meta").line();
        new Identification(work, "main", null, date, "publication", null, authors, number, name).write(xml);
        agents.writeWithOwn(xml);
        xml.close().line();
    }

    /** The day of the masthead, else the year of the issue. */
    private static @Nullable String date(@Nullable Masthead masthead) {
        String day = masthead == null || masthead.date() == null
                ? null
                : Dates.of(masthead.date().date());
        Designation designation = masthead == null ? null : masthead.designation();
        Integer year = designation == null ? null : designation.year();
        return day != null || year == null || year < 1000 || year > 9999 ? day : year.toString();
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

    private void contents() throws IOException {
        if (issue.contents() != null) {
            contents(issue.contents());
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
            String target = target(entry);
            xml.open("tocItem")
                    .attribute("class", Words.kebab(entry.kind()))
                    .attribute("href", target == null ? "#" : "#" + target)
                    .attribute("level", level(entry));
            inlines.write(entry.title());
            if (entry.page() != null) {
                xml.text(" ").open("inline").attribute("name", "page");
                xml.text(entry.page().toString()).close();
            }
            xml.close().line();
        }
        xml.close().line();
    }

    /** Chapters lie as deep as they stand. */
    private int level(ContentsEntry entry) {
        Clauses.Located chapter = chapters.find(entry);
        return chapter != null ? chapter.depth() : entry.kind() == ContentsEntry.Kind.ARTICLE ? 2 : 1;
    }

    /** The element of an entry: that of the chapter, that of the section whose first article it leads to, or that of the article. */
    private @Nullable String target(ContentsEntry entry) {
        Clauses.Located chapter = chapters.find(entry);
        if (chapter != null) {
            return inlines.clauses().find(chapter.address().toString());
        }
        String article = entry.target();
        String section = entry.kind() == ContentsEntry.Kind.SECTION && article != null ? sections.get(article) : null;
        return section == null ? documents.find(article) : section;
    }

    private void components(DocumentWriter writer) throws IOException {
        xml.open("collectionBody").line();
        boolean empty = true;
        Iterator<String> eIds = sectionIds.iterator();
        for (Section section : issue.sections()) {
            if (section.heading() != null) {
                interstitial(eIds.next(), section.heading(), section.level());
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

    private void interstitial(String eId, Text heading, int level) throws IOException {
        xml.open("component").attribute("eId", eId).open("interstitial");
        xml.open("p", "section-heading level-" + level);
        inlines.write(heading);
        xml.close().close().close().line();
    }

    private void colophonNotes() throws IOException {
        for (Note note : issue.colophon()) {
            lines.line("note " + Words.kebab(note.kind()), null, note.text());
        }
    }
}
