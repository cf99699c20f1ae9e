package io.github.jianbao.office;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Writes masthead, contents, sections with their articles, and the imprint. */
final class IssueWriter {

    private final XWPFDocument document;
    private final Sheet sheet;
    private final Consumer<String> notices;
    private final ContentsField contents;

    /** Whether the masthead stands right above: without contents the text begins on its page. */
    private boolean below;

    IssueWriter(XWPFDocument document, Styles styles, Consumer<String> notices) {
        this.document = document;
        this.sheet = new Sheet(document.getDocument().getBody(), styles);
        this.notices = notices;
        this.contents = new ContentsField(sheet);
    }

    void write(Issue issue) {
        boolean bulletin = isBulletin(issue);
        if (issue.masthead() != null) {
            masthead(issue.masthead());
        }
        Contents list = issue.contents();
        below = issue.masthead() != null && list == null;
        if (list != null) {
            document.enforceUpdateFields();
        }
        // the contents of a law stand under its title
        boolean inside = list != null && !bulletin && contents.start(list) > 0;
        if (list != null && !inside) {
            contents.write(list, issue);
        }
        ImprintWriter imprint = new ImprintWriter(sheet);
        for (Section section : issue.sections()) {
            section(section, bulletin, inside ? list : null, imprint, issue);
        }
        issue.colophon().stream().map(Note::text).forEach(imprint::add);
        imprint.write(true);
        title(issue);
    }

    private static boolean isBulletin(Issue issue) {
        return issue.masthead() != null || issue.sections().stream().anyMatch(section -> section.heading() != null);
    }

    private void section(
            Section section, boolean bulletin, @Nullable Contents inside, ImprintWriter imprint, Issue issue) {
        Text heading = section.heading();
        if (heading != null) {
            newPage();
            Para paragraph = sheet.paragraph(Style.BULLETIN_SECTION);
            contents.target(paragraph, contents.ofSection(section), () -> paragraph.run(heading.value()));
        }
        boolean first = heading != null;
        for (Article article : section.articles()) {
            if (!first) {
                newPage();
            }
            first = false;
            DocumentWriter writer = new DocumentWriter(sheet, bulletin, contents, imprint, notices);
            writer.write(article, inside == null ? null : () -> contents.write(inside, issue), contents.start(inside));
            if (bulletin) {
                imprint.write(false);
            }
        }
    }

    private void newPage() {
        if (below) {
            sheet.room(2 * Figures.LINE);
            below = false;
        } else {
            sheet.newPage();
        }
    }

    private void masthead(Masthead masthead) {
        if (masthead.name() != null) {
            Marks.write(sheet, Style.BULLETIN_NAME, masthead.name().value(), 0);
        }
        InOrder lines = new InOrder();
        List<Para> written = new ArrayList<>();
        Consumer<Text> line =
                text -> written.add(sheet.paragraph(Style.BULLETIN_LINE).run(text.value()));
        masthead.publishers().forEach(publisher -> lines.add(publisher, line));
        Designation designation = masthead.designation();
        lines.add(designation == null ? null : designation.text(), line);
        DateLine date = masthead.date();
        lines.add(date == null ? null : date.text(), line);
        masthead.others().forEach(other -> lines.add(other, line));
        lines.run();
        if (!written.isEmpty()) {
            written.get(written.size() - 1).redRule();
        }
    }

    /** The title among the properties of the file. */
    private void title(Issue issue) {
        String title = issue.masthead() != null ? issue.masthead().nameText() : "";
        if (title.isEmpty() && !issue.articles().isEmpty()) {
            title = issue.articles().get(0).titleText();
        }
        if (!title.isEmpty()) {
            document.getProperties().getCoreProperties().setTitle(XmlText.of(title));
        }
    }
}
