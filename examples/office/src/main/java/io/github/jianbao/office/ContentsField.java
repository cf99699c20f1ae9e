package io.github.jianbao.office;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The contents as a field that Word keeps (目录). Until it is brought up to date, which Word asks for when it opens the file, it
 * shows the entries and page numbers of the model.
 */
final class ContentsField {

    private static final String OF_BULLETIN = "TOC \\h \\z \\t \"栏目,1,篇名,2\"";
    private static final String OF_DOCUMENT = "TOC \\o \"1-3\" \\h \\z \\u";
    private static final String BOOKMARK = "_Toc_";
    private static final String SECTION = "s_";

    private final Sheet sheet;
    private final Set<String> sections = new HashSet<>();

    ContentsField(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Where contents start in the source; -1 where that is not known. */
    int start(@Nullable Contents contents) {
        if (contents == null) {
            return -1;
        }
        Text first = contents.heading();
        if (first == null && !contents.entries().isEmpty()) {
            first = contents.entries().get(0).title();
        }
        return InOrder.start(first);
    }

    /** What entries call a section. */
    String ofSection(Section section) {
        List<Article> articles = section.articles();
        return articles.isEmpty() ? "" : SECTION + articles.get(0).id();
    }

    /** Writes what an entry of the contents leads to. */
    void target(Para paragraph, String name, Runnable words) {
        if (name.isEmpty()) {
            words.run();
            return;
        }
        int id = sheet.bookmark();
        paragraph.bookmark(id, BOOKMARK + name);
        words.run();
        paragraph.endBookmark(id);
    }

    void write(Contents contents, Issue issue) {
        issue.sections().stream()
                .filter(section -> section.heading() != null)
                .forEach(section -> sections.add(ofSection(section)));
        if (contents.heading() != null) {
            sheet.paragraph(Style.CONTENTS_HEADING).run(contents.heading().value());
        }
        List<ContentsEntry> entries = contents.entries();
        boolean parts = entries.stream().anyMatch(entry -> entry.kind() == ContentsEntry.Kind.PART);
        for (int i = 0; i < entries.size(); i++) {
            ContentsEntry entry = entries.get(i);
            boolean article = entry.kind() == ContentsEntry.Kind.ARTICLE;
            Para paragraph = sheet.paragraph(article ? Style.CONTENTS_2 : Style.CONTENTS_1);
            if (i == 0) {
                paragraph.field(parts ? OF_DOCUMENT : OF_BULLETIN);
            }
            entry(entry, paragraph);
            if (i == entries.size() - 1) {
                paragraph.endField();
            }
        }
    }

    private void entry(ContentsEntry entry, Para paragraph) {
        paragraph.run(entry.title().value());
        if (entry.page() == null) {
            return;
        }
        paragraph.tab();
        String page = String.valueOf(entry.page());
        String target = target(entry);
        if (target.isEmpty()) {
            paragraph.run(page);
        } else {
            paragraph.field("PAGEREF " + BOOKMARK + target + " \\h").run(page).endField();
        }
    }

    private String target(ContentsEntry entry) {
        String article = entry.target();
        if (article == null) {
            return "";
        }
        String section = SECTION + article;
        return entry.kind() == ContentsEntry.Kind.SECTION && sections.contains(section) ? section : article;
    }
}
