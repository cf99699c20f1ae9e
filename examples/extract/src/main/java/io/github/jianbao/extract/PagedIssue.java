package io.github.jianbao.extract;

import io.github.jianbao.core.Span;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractOptions;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.Pages;
import io.github.jianbao.extract.text.Pages.Range;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bulletin together with the pages of the file it came in. The model needs no place for them: every text knows its offsets,
 * and offsets have pages. ({@link Article#page()} is another number, the one that the printed contents give.)
 *
 * @param result the document, its findings, its text
 * @param pages the pages of the file
 */
public record PagedIssue(ParseResult result, Pages pages) {

    private static final BulletinParser PARSER = BulletinParser.create();

    /**
     * Reads a file.
     *
     * @param file a Word, PDF, OFD, HTML or text file
     * @return the bulletin in it
     * @throws ExtractException when it gives no text
     * @throws IOException when it cannot be read
     */
    public static PagedIssue read(Path file) throws IOException {
        return of(Extractor.extract(file));
    }

    /**
     * Reads a file.
     *
     * @param file a Word, PDF, OFD, HTML or text file
     * @param options how its text is taken out
     * @return the bulletin in it
     * @throws ExtractException when it gives no text
     * @throws IOException when it cannot be read
     */
    public static PagedIssue read(Path file, ExtractOptions options) throws IOException {
        return of(Extractor.extract(file, options));
    }

    /**
     * Reads an extracted text.
     *
     * @param extracted the text of a file
     * @return the bulletin in it
     */
    public static PagedIssue of(Extracted extracted) {
        return new PagedIssue(PARSER.parse(extracted.source(), extracted.hints()), extracted.pages());
    }

    /**
     * The pages of an article or attachment, from its title to its last line, attachments included.
     *
     * @param document of this issue
     * @return absent for a file without pages, and for a document without text
     */
    public Optional<Range> of(Document document) {
        return of(Blocks.texts(document));
    }

    /**
     * The pages of a clause, from its number to the end of what stands under it.
     *
     * @param clause of this issue
     * @return absent for a file without pages
     */
    public Optional<Range> of(Clause clause) {
        return of(Blocks.texts(List.of(clause)), clause.marker().span());
    }

    /**
     * The pages of everything that has an address.
     *
     * @return articles ({@code a1}), attachments ({@code a1.1}) and clauses ({@code a1.1#二/（四）}) in order, with their pages
     */
    public Map<String, Range> byAddress() {
        Map<String, Range> found = new LinkedHashMap<>();
        result.issue().articles().forEach(article -> add(article, found));
        return found;
    }

    private void add(Document document, Map<String, Range> found) {
        of(document).ifPresent(range -> found.put(document.id(), range));
        for (Clauses.Located located : Clauses.of(document)) {
            if (located.document() == document) {
                of(located.clause())
                        .ifPresent(range -> found.put(located.address().toString(), range));
            }
        }
        document.attachments().forEach(attachment -> add(attachment, found));
    }

    private Optional<Range> of(List<Text> texts, Span... others) {
        List<Span> spans = new ArrayList<>(List.of(others));
        for (Text text : texts) {
            if (!text.segments().isEmpty()) {
                spans.add(text.span());
            }
        }
        if (pages.count() == 0 || spans.isEmpty()) {
            return Optional.empty();
        }
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return Optional.of(pages.of(new Span(start, end)));
    }
}
