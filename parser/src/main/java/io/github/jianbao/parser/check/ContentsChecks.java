package io.github.jianbao.parser.check;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Match;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contents and body held against each other. */
final class ContentsChecks {

    private ContentsChecks() {}

    static void check(Issue issue, List<Finding> into) {
        Contents contents = issue.contents();
        if (contents == null) {
            return;
        }
        Set<String> listed = new HashSet<>();
        Set<String> listedSections = new HashSet<>();
        boolean listsSections = false;
        int page = 0;
        for (ContentsEntry entry : contents.entries()) {
            if (entry.kind() == ContentsEntry.Kind.PART) {
                return;
            }
            boolean section = entry.kind() == ContentsEntry.Kind.SECTION;
            listsSections |= section;
            if (entry.target() == null) {
                into.add(FindingCode.ENTRY_WITHOUT_ARTICLE.at(
                        entry.title().span(), entry.title().value()));
            } else if (section) {
                listedSections.add(entry.target());
            } else {
                listed.add(entry.target());
                titleDiffers(issue, entry, into);
            }
            if (entry.page() != null && entry.pageSpan() != null) {
                if (entry.page() < page) {
                    into.add(FindingCode.PAGES_OUT_OF_ORDER.at(
                            entry.pageSpan(), Integer.toString(page), Integer.toString(entry.page())));
                }
                page = entry.page();
            }
        }
        unlisted(issue, listed, listsSections ? listedSections : null, into);
    }

    private static void titleDiffers(Issue issue, ContentsEntry entry, List<Finding> into) {
        Match match = entry.match();
        if (match == null || match.how() != Match.How.SIMILAR || entry.target() == null) {
            return;
        }
        String listed = entry.title().value();
        issue.article(entry.target())
                .filter(article -> !namesNumber(listed, article))
                .map(Article::title)
                .ifPresent(title -> into.add(FindingCode.TITLE_DIFFERS.at(title.span(), listed)));
    }

    /** Whether contents say a title and, in brackets behind it, the number that stands under it in the text. */
    private static boolean namesNumber(String listed, Article article) {
        DocumentNumber number = article.documentNumber();
        Text title = article.title();
        return number != null
                && title != null
                && letters(listed)
                        .equals(letters(title.value()) + letters(number.text().value()));
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Sections go by their first article; none are told where the contents list none. */
    private static void unlisted(
            Issue issue, Set<String> listed, @Nullable Set<String> listedSections, List<Finding> into) {
        for (Section section : issue.sections()) {
            Text heading = section.heading();
            boolean empty = section.articles().isEmpty();
            if (heading != null
                    && listedSections != null
                    && !empty
                    && !listedSections.contains(section.articles().get(0).id())) {
                into.add(FindingCode.SECTION_NOT_LISTED.at(heading.span(), heading.value()));
            }
            for (Article article : section.articles()) {
                Text title = article.title();
                if (title != null && !listed.contains(article.id())) {
                    into.add(FindingCode.ARTICLE_NOT_LISTED.at(title.span(), title.value()));
                }
            }
        }
    }
}
