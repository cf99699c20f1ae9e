package io.github.jianbao.model.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.sink.JsonOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes amendments: a row each, or a JSON object each.
 *
 * @since 0.2.0
 */
public final class AmendmentForm {

    private AmendmentForm() {}

    /**
     * Writes a row an amendment, without a row of headings: target, number of the innermost clause of the decision, kind, provision,
     * new provision, text; tabs between them. In a cell a line feed is written {@code \n}, a tab {@code \t}, a backslash {@code \\}.
     *
     * @param amendments what is written
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeRows(List<Amendment> amendments, Appendable out) throws IOException {
        Required.argument(amendments, "amendments");
        Writer rows = Sinks.text(Required.argument(out, "out"));
        for (Amendment amendment : amendments) {
            AmendmentRow row = AmendmentRow.of(amendment);
            Instruction instruction = amendment.instruction();
            Integer ordinal = instruction == null ? null : instruction.ordinal();
            rows.write(cell(amendment.target() == null ? "" : amendment.target()));
            rows.write('\t' + (ordinal == null ? "" : ordinal.toString()));
            rows.write('\t' + amendment.kind().name());
            rows.write('\t' + cell(row.provision()) + '\t' + cell(row.number()) + '\t' + cell(row.text()) + '\n');
        }
        rows.flush();
    }

    /**
     * Amendments as rows.
     *
     * @param amendments what is written
     * @return a line an amendment
     * @since 0.2.0
     */
    public static String toRows(List<Amendment> amendments) {
        return Sinks.string(out -> writeRows(amendments, out));
    }

    private static String cell(String value) {
        return value.replace("\\", "\\\\")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replace("\t", "\\t");
    }

    /**
     * Writes a decision as JSON, one object on a line: its title and dates, its amendments, and what was not understood. Absent values
     * are left out; {@code start} and {@code end} are offsets in the source of the decision.
     *
     * @param decision what is written
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(Decision decision, Appendable out) throws IOException {
        json(decision, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * Writes a decision as JSON in UTF-8.
     *
     * @param decision what is written
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     * @since 0.2.0
     */
    public static void writeJson(Decision decision, OutputStream out) throws IOException {
        json(decision, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * A decision as JSON.
     *
     * @param decision what is written
     * @return one object
     * @since 0.2.0
     */
    public static String toJson(Decision decision) {
        return Sinks.string(out -> writeJson(decision, out));
    }

    private static void json(Decision decision, Writer out) throws IOException {
        Required.argument(decision, "decision");
        JsonOut.write(out, json -> {
            json.open();
            Text title = decision.title();
            json.put("title", title == null ? null : title.value());
            json.put("date", text(decision.date()));
            json.put("inForce", text(decision.inForce()));
            json.list("amendments");
            decision.amendments().forEach(amendment -> amendment(amendment, json));
            json.endList();
            json.list("findings");
            decision.findings().forEach(finding -> finding(finding, json));
            json.endList();
            json.close();
        });
    }

    private static @Nullable String text(@Nullable HanDate date) {
        return date == null ? null : date.toString();
    }

    private static void finding(Finding finding, JsonOut json) {
        json.open();
        json.put("code", finding.code());
        span(finding.span(), json);
        json.list("arguments");
        finding.arguments().forEach(json::member);
        json.endList();
        json.close();
    }

    private static void span(Span span, JsonOut json) {
        json.put("start", span.start());
        json.put("end", span.end());
    }

    private static void amendment(Amendment amendment, JsonOut json) {
        json.open();
        json.put("target", amendment.target());
        json.put("kind", amendment.kind().name());
        amendment.operation().accept(new Parts(json));
        Instruction instruction = amendment.instruction();
        if (instruction != null) {
            json.put("clause", instruction.clause());
            json.put("ordinal", instruction.ordinal());
            span(instruction.span(), json);
        }
        json.close();
    }

    /** What the kinds of operations have beside their kind. */
    private record Parts(JsonOut json) implements Operation.Visitor<JsonOut> {

        @Override
        public JsonOut replace(Operation.Replace replace) {
            places("places", replace.places());
            places("numbers", replace.numbers());
            return quotation("text", replace.text());
        }

        @Override
        public JsonOut insert(Operation.Insert insert) {
            places("in", List.of(insert.in()));
            places("beside", insert.beside() == null ? List.of() : List.of(insert.beside()));
            places("numbers", insert.numbers());
            return quotation("text", insert.text());
        }

        @Override
        public JsonOut delete(Operation.Delete delete) {
            return places("places", List.of(delete.place()));
        }

        @Override
        public JsonOut replaceWords(Operation.ReplaceWords words) {
            places("places", List.of(words.place()));
            quotation("old", words.old());
            return quotation("text", words.words());
        }

        @Override
        public JsonOut deleteWords(Operation.DeleteWords words) {
            places("places", List.of(words.place()));
            return quotation("old", words.old());
        }

        @Override
        public JsonOut insertWords(Operation.InsertWords words) {
            places("places", List.of(words.place()));
            json.put("side", words.side().name());
            if (words.beside() != null) {
                quotation("beside", words.beside());
            }
            return quotation("text", words.words());
        }

        @Override
        public JsonOut renumber(Operation.Renumber renumber) {
            places("places", List.of(renumber.place()));
            return places("numbers", List.of(renumber.number()));
        }

        @Override
        public JsonOut merge(Operation.Merge merge) {
            places("places", merge.places());
            return places("numbers", merge.number() == null ? List.of() : List.of(merge.number()));
        }

        @Override
        public JsonOut repeal(Operation.Repeal repeal) {
            return json;
        }

        @Override
        public JsonOut rename(Operation.Rename rename) {
            return quotation("text", rename.title());
        }

        @Override
        public JsonOut commence(Operation.Commence commence) {
            json.put("date", text(commence.date()));
            return json;
        }

        private JsonOut places(String name, List<Place> places) {
            if (places.stream().allMatch(Place::isWhole)) {
                return json;
            }
            json.list(name);
            for (Place place : places) {
                json.open();
                json.put("text", place.toString());
                json.put("part", place.part().name());
                json.list("steps");
                for (Place.Step step : place.steps()) {
                    json.open();
                    json.put("level", step.level().name());
                    json.put("ordinal", step.ordinal());
                    json.put("branch", step.branch());
                    json.close();
                }
                json.endList();
                json.close();
            }
            json.endList();
            return json;
        }

        private JsonOut quotation(String name, Quotation quotation) {
            json.open(name);
            json.put("value", quotation.value());
            json.list("lines");
            for (Text line : quotation.lines()) {
                json.open();
                json.put("value", line.value());
                span(line.span(), json);
                json.close();
            }
            json.endList();
            blocks(quotation.body());
            json.close();
            return json;
        }

        private void blocks(List<Block> blocks) {
            json.list("body");
            for (Block block : blocks) {
                json.open();
                if (block instanceof Clause clause) {
                    json.put("mark", clause.marker().text());
                    json.put("style", clause.marker().style().name());
                    json.put("ordinal", clause.marker().ordinal());
                    json.put(
                            "heading",
                            clause.heading() == null ? null : clause.heading().value());
                    blocks(clause.body());
                } else {
                    StringBuilder text = new StringBuilder();
                    Blocks.eachText(
                            List.of(block),
                            part -> text.append(text.isEmpty() ? "" : "\n").append(part.value()));
                    json.put("text", text);
                }
                json.close();
            }
            json.endList();
        }
    }
}
