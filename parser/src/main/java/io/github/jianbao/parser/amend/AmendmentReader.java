package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Amendment;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a decision changes in other documents (修改决定, 修正案, 关于废止和修改…的决定). A reader is immutable and serves all threads.
 *
 * <pre>{@code
 * var decision = AmendmentReader.create().read(BulletinParser.create().parse(Path.of("decision.txt")));
 * decision.amendments().forEach(amendment -> System.out.println(amendment.kind() + " " + amendment.target()));
 * }</pre>
 *
 * @since 0.2.0
 */
public final class AmendmentReader {

    private final QuotedBodies bodies;

    private AmendmentReader(BulletinParser parser) {
        this.bodies = new QuotedBodies(parser.withoutMentions());
    }

    /**
     * A reader.
     *
     * @return a reader whose parser has the usual options
     */
    public static AmendmentReader create() {
        return new AmendmentReader(BulletinParser.create());
    }

    /**
     * Reads the decision that a text is.
     *
     * @param result what a parse of the text gave
     * @return what it changes; nothing, with a finding, where it is no decision
     */
    public Decision read(ParseResult result) {
        Required.argument(result, "result");
        List<Article> articles = result.issue().articles();
        Document document = articles.stream()
                .filter(article -> DecisionHead.amends(article.titleText()))
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .orElse(null);
        return document == null
                ? new Decision(null, List.of(), null, null, List.of(), List.of(nothing(Span.of(0, 0))))
                : read(document, result.source());
    }

    /**
     * Reads a document of an issue as a decision.
     *
     * @param document the document, with what is printed inside it
     * @param source the text that it was read from
     * @return what it changes; nothing, with a finding, where it is no decision
     * @throws IllegalArgumentException when the text is another, shorter one
     */
    public Decision read(Document document, SourceText source) {
        Required.argument(document, "document");
        Required.argument(source, "source");
        Required.within(document.span().end(), source.length());
        Text title = document.title();
        String name = title == null ? null : title.value();
        List<DecisionLine> lines = DecisionLines.of(document, source);
        List<Amendment> amendments = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        if (isDecision(name, lines)) {
            ShortNames shortNames = ShortNames.of(document);
            Context root = new Context(shortNames.titles());
            root.target(DecisionHead.target(name));
            Emission out = new Emission(bodies, amendments);
            new Instructions(out, findings, root).read(Quotations.part(lines, shortNames, findings));
        }
        if (amendments.isEmpty() && findings.isEmpty()) {
            findings.add(nothing(title == null ? Span.of(0, 0) : title.span()));
        }
        findings.sort(Comparator.comparing(Finding::span));
        return new Decision(
                title,
                DecisionHead.adopted(document),
                DecisionHead.date(document),
                inForce(amendments),
                amendments,
                findings);
    }

    /** Whether the text says that it changes others: it announces that, or its title says so and it does so. */
    private static boolean isDecision(@Nullable String title, List<DecisionLine> lines) {
        boolean titled = DecisionHead.amends(title);
        return lines.stream()
                .anyMatch(line ->
                        Sayings.announces(line.value()) || titled && Sayings.decides(line.value(), line.wordsStart()));
    }

    private static Finding nothing(Span span) {
        return FindingCode.AMENDMENTS_NONE.at(span);
    }

    private static @Nullable HanDate inForce(List<Amendment> amendments) {
        for (Amendment amendment : amendments) {
            if (amendment.operation() instanceof Operation.Commence commence) {
                return commence.date();
            }
        }
        return null;
    }
}
