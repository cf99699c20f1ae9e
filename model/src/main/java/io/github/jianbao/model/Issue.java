package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
     * @return the article; empty when there is none, and for null
     */
    public Optional<Article> article(@Nullable String id) {
        return articles().stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /**
     * All documents, each article in front of its attachments, in order.
     *
     * @return a new list
     * @since 0.2.0
     */
    @JsonIgnore
    public List<Document> documents() {
        List<Document> all = new ArrayList<>();
        for (Section section : sections) {
            section.articles().forEach(article -> addWithAttachments(article, all));
        }
        return all;
    }

    private static void addWithAttachments(Document document, List<Document> into) {
        into.add(document);
        document.attachments().forEach(attachment -> addWithAttachments(attachment, into));
    }

    /**
     * The article or attachment with an id.
     *
     * @param id for example {@code a5} or {@code a5.1}
     * @return the document; empty when there is none, and for null
     * @since 0.2.0
     */
    public Optional<Document> document(@Nullable String id) {
        return documents().stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /**
     * The first section with a name.
     *
     * @param name without its brackets, for example 政策文件
     * @return the section; empty when there is none, and for null
     */
    public Optional<Section> section(@Nullable String name) {
        return sections.stream()
                .filter(s -> name != null && name.equals(s.name()))
                .findFirst();
    }

    /**
     * The mentions of one kind in the whole issue: contents first, then the articles in order.
     *
     * @param <M> the kind
     * @param kind its class, for example {@code DocumentReference.class}
     * @return a new list
     */
    public <M extends Mention> List<M> mentions(Class<M> kind) {
        Required.argument(kind, "kind");
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
     * The mentions of one kind with their places: masthead and contents first, then the articles in order.
     *
     * <pre>{@code
     * for (LocatedMention<DateMention> date : issue.located(DateMention.class)) {
     *     System.out.println(date.position(source) + " " + date.written() + " in " + date.location());
     * }
     * }</pre>
     *
     * @param <M> the kind
     * @param kind its class, for example {@code DateMention.class}
     * @return a new list
     * @since 0.2.0
     */
    public <M extends Mention> List<LocatedMention<M>> located(Class<M> kind) {
        Required.argument(kind, "kind");
        List<LocatedMention<M>> found = new ArrayList<>();
        new TextWalk() {
            @Override
            void text(@Nullable Node node, Text text) {
                text.mentions(kind)
                        .forEach(mention -> found.add(new LocatedMention<>(
                                node == null ? new Location(null, null, null, null, text) : node.location(text),
                                text,
                                mention)));
            }
        }.issue(this);
        return found;
    }

    /**
     * Every text of every document with its place, in reading order: of each its head, its body, its foot, then its attachments.
     *
     * @return a new list; in each place the text is there
     * @since 0.2.0
     */
    @JsonIgnore
    public List<Location> texts() {
        List<Location> all = new ArrayList<>();
        new TextWalk() {
            @Override
            void text(@Nullable Node node, Text text) {
                if (node != null) {
                    all.add(node.location(text));
                }
            }
        }.issue(this);
        return all;
    }

    /**
     * What stands at an offset of the source. For many offsets make {@link Locations} once.
     *
     * @param offset a UTF-16 offset into the source
     * @return the place, as {@link Locations#at(int)} says; empty for an offset that is in no article and no text
     * @since 0.2.0
     */
    public Optional<Location> at(int offset) {
        return Locations.of(this).at(offset);
    }

    /**
     * The clause at an address such as {@code a5#二/（四）}. Other brackets and numerals, missing marks and missing chapters are
     * understood where one clause alone is meant: {@link Clauses#find(Issue, String)}.
     *
     * @param address as {@link ClauseAddress#toString()} writes it; that of a task for example
     * @return the clause; empty when there is none, and for null
     */
    public Optional<Clause> clause(@Nullable String address) {
        return Clauses.find(this, address).map(Clauses.Located::clause);
    }

    /**
     * An issue of some articles, without masthead and contents.
     *
     * @param articles the articles in order
     * @return an issue of one section without a heading
     * @throws IllegalArgumentException when two of them have one id
     * @since 0.2.0
     */
    public static Issue of(Article... articles) {
        Required.argument(articles, "articles");
        Set<String> ids = new HashSet<>();
        for (Article article : articles) {
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException("two articles with this id: " + article.id());
            }
        }
        return of(List.of(articles));
    }

    private static Issue of(List<Article> articles) {
        Section section = new Section(null, null, 1, articles);
        return new Issue(null, null, List.of(section), List.of(), List.of());
    }

    /**
     * An issue of one document alone, for the forms that write issues. An attachment becomes an article of the same id; its label is the
     * title where it has none, and is left out where it has one.
     *
     * @param document the article or attachment
     * @return an issue of one article
     * @since 0.2.0
     */
    public static Issue of(Document document) {
        Required.argument(document, "document");
        return of(List.of(document instanceof Attachment attachment ? article(attachment) : (Article) document));
    }

    private static Article article(Attachment attachment) {
        return Article.builder(attachment.id())
                .title(attachment.title() == null ? attachment.label() : attachment.title())
                .subtitle(attachment.subtitle())
                .authors(attachment.authors())
                .source(attachment.source())
                .documentNumber(attachment.documentNumber())
                .dates(attachment.dates())
                .addressees(attachment.addressees())
                .body(attachment.body())
                .attachmentList(attachment.attachmentList())
                .validity(attachment.validity())
                .signatures(attachment.signatures())
                .attachments(attachment.attachments())
                .notes(attachment.notes())
                .build();
    }

    /**
     * A copy with another masthead.
     *
     * @param other the masthead; absent for none
     * @return a copy
     * @since 0.2.0
     */
    public Issue withMasthead(@Nullable Masthead other) {
        return new Issue(other, contents, sections, colophon, furniture, pageValues);
    }

    /**
     * A copy with other sections.
     *
     * @param others the sections in order
     * @return a copy
     * @since 0.2.0
     */
    public Issue withSections(List<Section> others) {
        return new Issue(masthead, contents, others, colophon, furniture, pageValues);
    }

    /**
     * A copy with another article in the place of the one with its id. Where its title is another, the contents that lead to it follow.
     *
     * @param article the new article
     * @return a copy
     * @throws IllegalArgumentException when no article has that id
     * @since 0.2.0
     */
    public Issue withArticle(Article article) {
        Required.argument(article, "article");
        Article before = article(article.id())
                .orElseThrow(() -> new IllegalArgumentException("no article with this id: " + article.id()));
        List<Section> changed = new ArrayList<>();
        for (Section section : sections) {
            List<Article> articles = section.articles().stream()
                    .map(each -> each.id().equals(article.id()) ? article : each)
                    .toList();
            changed.add(new Section(section.heading(), section.name(), section.level(), articles));
        }
        boolean retitled = !before.titleText().equals(article.titleText());
        Contents listed =
                contents != null && retitled ? contents.withTitle(article.id(), article.titleText()) : contents;
        return new Issue(masthead, listed, changed, colophon, furniture, pageValues);
    }

    /** {@return name and number of articles, for logs; never the text} */
    @Override
    public String toString() {
        String name = masthead == null ? "" : Excerpt.of(masthead.nameText()) + ", ";
        return "Issue[" + name + articles().size() + " articles]";
    }
}
