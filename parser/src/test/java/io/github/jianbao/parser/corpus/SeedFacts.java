package io.github.jianbao.parser.corpus;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Folding;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a parse says of the seed issue, put in the words of {@code issue.meta.json}, one line a fact. */
final class SeedFacts {

    private SeedFacts() {}

    /** The facts as the metadata give them. */
    static List<String> expected(JsonNode meta, boolean positions) {
        List<String> facts = new ArrayList<>();
        JsonNode masthead = meta.get("masthead");
        for (String key : List.of("title", "publisher", "year", "number", "total")) {
            facts.add("masthead " + key + " = " + fold(masthead.get(key).asString()));
        }
        meta.get("sections").forEach(section -> facts.add("section = " + fold(section.asString())));
        int n = 0;
        for (JsonNode article : meta.get("articles")) {
            String name = "article " + ++n + " ";
            for (String key : List.of(
                    "section",
                    "title",
                    "subtitle",
                    "lead",
                    "source",
                    "documentNumber",
                    "date",
                    "byline",
                    "attached",
                    "note",
                    "addressee",
                    "signatureDate")) {
                facts.add(name + key + " = " + text(article.get(key)));
            }
            List<String> signatories = new ArrayList<>();
            article.get("signatories").forEach(body -> signatories.add(fold(body.asString())));
            facts.add(name + "signatories = " + signatories);
            if (positions) {
                facts.add(name + "page = " + article.get("page").asInt());
            }
        }
        for (JsonNode turn : meta.get("speeches")) {
            facts.add("turn" + (positions ? " line " + turn.get(0).asInt() : "") + " = "
                    + fold(turn.get(1).asString()) + " " + turn.get(2).asString());
        }
        for (JsonNode duty : meta.get("responsible")) {
            List<String> units = new ArrayList<>();
            duty.get("units").forEach(unit -> units.add(fold(unit.asString())));
            facts.add("responsible" + (positions ? " line " + duty.get("line").asInt() : "") + " = " + units);
        }
        for (JsonNode definition : meta.get("definitions")) {
            facts.add("definition = " + fold(definition.get(0).asString()) + " -> "
                    + fold(definition.get(1).asString()));
        }
        facts.add("references = " + meta.get("references").asInt());
        return facts;
    }

    /** The facts as parsed. */
    static List<String> parsed(ParseResult result, boolean positions) {
        List<String> facts = new ArrayList<>();
        Masthead masthead = Objects.requireNonNull(result.issue().masthead());
        facts.add("masthead title = " + text(masthead.name()));
        facts.add("masthead publisher = " + text(masthead.publishers().get(0)));
        var designation = Objects.requireNonNull(masthead.designation());
        facts.add("masthead year = " + designation.year());
        facts.add("masthead number = " + designation.number());
        facts.add("masthead total = " + designation.totalNumber());
        result.issue().sections().forEach(section -> facts.add("section = " + section.name()));
        int n = 0;
        for (Section section : result.issue().sections()) {
            for (Article article : section.articles()) {
                article(facts, "article " + ++n + " ", section, article, positions);
            }
        }
        turns(facts, result, positions);
        responsible(facts, result, positions);
        result.issue()
                .mentions(io.github.jianbao.model.Abbreviation.class)
                .forEach(abbreviation -> facts.add(
                        "definition = " + fold(abbreviation.standsFor()) + " -> " + fold(abbreviation.name())));
        facts.add("references = "
                + result.issue().mentions(DocumentReference.class).size());
        return facts;
    }

    private static void article(List<String> facts, String name, Section section, Article article, boolean positions) {
        Source source = article.source();
        facts.add(name + "section = " + section.name());
        facts.add(name + "title = " + text(article.title()));
        String subtitle = text(article.subtitle());
        facts.add(name + "subtitle = " + subtitle.replaceFirst("^[-—]+", ""));
        facts.add(
                name + "lead = " + (article.lead() == null ? "" : article.lead().name()));
        facts.add(name + "source = " + (source == null ? "" : source.name()));
        facts.add(name + "documentNumber = "
                + (article.documentNumber() == null
                        ? ""
                        : text(article.documentNumber().text())));
        Object date =
                !article.dates().isEmpty() ? article.dates().get(0).date() : source == null ? null : source.published();
        facts.add(name + "date = " + (date == null ? "" : date));
        facts.add(name + "byline = "
                + (article.authors().isEmpty() ? "" : text(article.authors().get(0))));
        facts.add(name + "attached = "
                + (article.attachments().isEmpty()
                        ? ""
                        : text(article.attachments().get(0).title())));
        facts.add(name + "note = "
                + article.notes().stream()
                        .map(Note::text)
                        .map(SeedFacts::text)
                        .findFirst()
                        .orElse(""));
        facts.add(name + "addressee = "
                + (article.addressees().isEmpty()
                        ? ""
                        : text(article.addressees().get(0))));
        DateLine signed = article.signatures().isEmpty()
                ? null
                : article.signatures().get(0).date();
        facts.add(name + "signatureDate = " + (signed == null ? "" : String.valueOf(signed.date())));
        facts.add(name + "signatories = "
                + (article.signatures().isEmpty()
                        ? List.of()
                        : article.signatures().get(0).bodies()));
        if (positions) {
            facts.add(name + "page = " + article.page());
        }
    }

    private static void turns(List<String> facts, ParseResult result, boolean positions) {
        for (Article article : result.issue().articles()) {
            Blocks.walk(article.body(), block -> {
                if (block instanceof Speech speech) {
                    Speaker speaker = speech.speaker();
                    String who = (speaker.office() == null ? "" : speaker.office()) + speaker.name();
                    facts.add("turn" + line(result, speaker.text(), positions) + " = " + fold(who) + " "
                            + speech.role().name().toLowerCase(Locale.ROOT));
                }
            });
        }
    }

    /** The duties in brackets; the metadata do not list those of running text. */
    private static void responsible(List<String> facts, ParseResult result, boolean positions) {
        for (Article article : result.issue().articles()) {
            for (Text text : Blocks.texts(article)) {
                text.mentions(ResponsibleBodies.class)
                        .filter(duty -> "（(".indexOf(text.value().charAt(duty.start())) >= 0)
                        .forEach(duty -> facts.add("responsible"
                                + (positions
                                        ? " line "
                                                + result.source()
                                                        .position(text.toSource(duty.start()))
                                                        .line()
                                        : "")
                                + " = "
                                + duty.bodies().stream()
                                        .map(ResponsibleBody::written)
                                        .map(SeedFacts::fold)
                                        .toList()));
            }
        }
    }

    private static String line(ParseResult result, Text text, boolean positions) {
        return positions
                ? " line " + result.source().position(text.span().start()).line()
                : "";
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : fold(text.value());
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? "" : fold(node.asString());
    }

    private static String fold(String text) {
        String folded = Folding.fold(text);
        StringBuilder closed = new StringBuilder();
        for (int at = 0; at < folded.length(); at++) {
            if (!Chars.isBlank(folded.charAt(at))) {
                closed.append(folded.charAt(at));
            }
        }
        return closed.toString();
    }
}
