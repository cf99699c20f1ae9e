package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a bulletin (一期简报); also a single document, which is an issue of one article.
 *
 * @param masthead what names the issue (报头); absent when the text has none
 * @param contents the table of contents (目录); absent when the text has none
 * @param sections the sections (栏目) in order; a bulletin without sections has one without a heading
 * @param colophon what stands after the last article (版记): printer, editor, copies
 * @param furniture what pages brought: running heads, page numbers, web residue; set aside, never dropped
 * @param pageValues what the file or the page around the text says and the text itself does not
 */
@JsonPropertyOrder({"schemaVersion", "masthead", "contents", "sections", "colophon", "furniture", "pageValues"})
public record Issue(
        @Nullable Masthead masthead,
        @Nullable Contents contents,
        List<Section> sections,
        List<Note> colophon,
        List<Furniture> furniture,
        List<PageValue> pageValues) {

    /**
     * Copies the lists; a missing list is an empty one.
     *
     * @param masthead what names the issue
     * @param contents the table of contents
     * @param sections the sections in order
     * @param colophon what stands after the last article
     * @param furniture what pages brought
     * @param pageValues what stands around the text alone
     */
    public Issue {
        sections = Lists.copy(sections);
        colophon = Lists.copy(colophon);
        furniture = Lists.copy(furniture);
        pageValues = Lists.copy(pageValues);
    }

    /**
     * An issue without values of a page.
     *
     * @param masthead what names the issue
     * @param contents the table of contents
     * @param sections the sections in order
     * @param colophon what stands after the last article
     * @param furniture what pages brought
     */
    public Issue(
            @Nullable Masthead masthead,
            @Nullable Contents contents,
            List<Section> sections,
            List<Note> colophon,
            List<Furniture> furniture) {
        this(masthead, contents, sections, colophon, furniture, List.of());
    }

    /**
     * The version of the JSON form that these records have: its first part changes when readers of an earlier version would
     * misread it, its second when something is added. It is the first property of an issue in JSON.
     *
     * @return for example {@code 1.1}
     */
    @JsonProperty(value = "schemaVersion", access = JsonProperty.Access.READ_ONLY)
    public String schemaVersion() {
        return "1.1";
    }

    /**
     * All articles, over all sections, in order.
     *
     * @return a new list
     */
    @JsonIgnore
    public List<Article> articles() {
        List<Article> all = new ArrayList<>();
        for (Section section : sections) {
            all.addAll(section.articles());
        }
        return all;
    }

    /**
     * The article with an id.
     *
     * @param id for example {@code a5}
     * @return the article, or empty
     */
    public Optional<Article> article(String id) {
        return articles().stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /**
     * The first section with a name.
     *
     * @param name without its brackets, for example 政策文件
     * @return the section, or empty
     */
    public Optional<Section> section(String name) {
        return sections.stream().filter(s -> name.equals(s.name())).findFirst();
    }

    /**
     * The mentions of one kind in the whole issue: contents first, then the articles in order.
     *
     * @param <M> the kind
     * @param kind its class, for example {@code DocumentReference.class}
     * @return a new list
     */
    public <M extends Mention> List<M> mentions(Class<M> kind) {
        List<M> found = new ArrayList<>();
        if (contents != null) {
            for (ContentsEntry entry : contents.entries()) {
                entry.title().mentions(kind).forEach(found::add);
            }
        }
        for (Article article : articles()) {
            found.addAll(Blocks.mentions(article, kind));
        }
        return found;
    }

    /**
     * The clause at an address such as {@code a5#二/（四）}.
     *
     * @param address as {@link ClauseAddress#toString()} writes it
     * @return the clause, or empty
     */
    public Optional<Clause> clause(String address) {
        return Clauses.find(this, address).map(Clauses.Located::clause);
    }
}
