package io.github.jianbao.model.picture;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the picture.
 *
 * @param name what it is called
 * @param extent how long it is
 */
record Bar(String name, Extent extent) {

    /** The rows of each section: a row an article; of a law by itself, a row a chapter. */
    static List<List<Bar>> of(Issue issue, List<Finding> sorted) {
        List<Article> articles = issue.articles();
        List<Bar> chapters = articles.size() == 1 ? chapters(articles.get(0), sorted) : List.of();
        List<List<Bar>> rows = new ArrayList<>();
        for (Section section : issue.sections()) {
            List<Bar> row = new ArrayList<>();
            for (Article article : section.articles()) {
                if (chapters.isEmpty()) {
                    String title = article.titleText().isEmpty() ? article.id() : article.titleText();
                    row.add(new Bar(title, Extent.of(article, sorted)));
                }
                row.addAll(chapters);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Bar> chapters(Article article, List<Finding> sorted) {
        List<Bar> chapters = new ArrayList<>();
        for (Block block : article.body()) {
            if (block instanceof Clause clause && clause.marker().style().compareTo(NumberStyle.ARTICLE) < 0) {
                String name = clause.marker().text() + " " + clause.headingText();
                chapters.add(new Bar(name.strip(), Extent.of(clause, sorted)));
            }
        }
        return chapters;
    }
}
