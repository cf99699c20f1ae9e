package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of an issue (栏目).
 *
 * @param heading its heading as it stands, brackets and marks included; absent for articles outside any section
 * @param name the name without brackets and marks: 政策文件; absent together with the heading
 * @param level 1 for a section, 2 for a section inside the one before it
 * @param articles its articles in order
 */
public record Section(@Nullable Text heading, @Nullable String name, int level, List<Article> articles) {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param heading its heading as it stands
     * @param name the name without brackets and marks
     * @param level 1 or 2
     * @param articles its articles in order
     */
    public Section {
        articles = Lists.copy(articles);
    }

    /**
     * The name, for printing.
     *
     * @return the name, or an empty string
     */
    public String nameText() {
        return name == null ? "" : name;
    }

    /** {@return name and number of articles, for logs; never the text} */
    @Override
    public String toString() {
        return "Section[" + nameText() + ", " + articles.size() + " articles]";
    }

    /**
     * A section whose heading stands in no source.
     *
     * @param name its name
     * @param articles its articles in order
     * @return a section of the first level
     * @since 0.2.0
     */
    public static Section of(String name, Article... articles) {
        Required.argument(articles, "articles");
        return new Section(Text.of(name), name, 1, List.of(articles));
    }
}
