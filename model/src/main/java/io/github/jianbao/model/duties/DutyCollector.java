package io.github.jianbao.model.duties;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Obligation;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the obligations and sanctions of one document with their places, and joins them. */
final class DutyCollector {

    private final Article article;
    private final Document document;
    private final @Nullable SourceText source;
    private final List<Found<Obligation>> obligations = new ArrayList<>();
    private final List<Found<Sanction>> sanctions = new ArrayList<>();

    /** What a text says, and where that text stands. */
    private record Found<M>(M mention, Text text, Place place) {}

    DutyCollector(Article article, Document document, @Nullable SourceText source) {
        this.article = article;
        this.document = document;
        this.source = source;
    }

    List<Duty> duties() {
        walk(document.body(), Clauses.Level.of(document), new Place(null, null, 0));
        List<Duty> duties = new ArrayList<>();
        Set<Found<Sanction>> joined = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<Found<Sanction>>> byPlace = byPlace();
        for (Found<Obligation> found : obligations) {
            List<Duty.Consequence> consequences = new ArrayList<>();
            for (String key : found.place().keys()) {
                for (Found<Sanction> sanction : byPlace.getOrDefault(key, List.of())) {
                    if (breaks(sanction.mention(), found.place())) {
                        consequences.add(consequence(sanction));
                        joined.add(sanction);
                    }
                }
            }
            duties.add(duty(found, consequences));
        }
        for (Found<Sanction> sanction : sanctions) {
            if (!joined.contains(sanction)) {
                duties.add(alone(sanction));
            }
        }
        duties.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
        return duties;
    }

    /** The sanctions by the addresses that they name as violated; of a range by each of its articles. */
    private Map<String, List<Found<Sanction>>> byPlace() {
        Map<String, List<Found<Sanction>>> byPlace = new HashMap<>();
        for (Found<Sanction> sanction : sanctions) {
            Set<String> keys = new HashSet<>();
            sanction.mention().violated().forEach(named -> keys.addAll(Place.keys(named)));
            keys.forEach(
                    key -> byPlace.computeIfAbsent(key, k -> new ArrayList<>()).add(sanction));
        }
        return byPlace;
    }

    private static boolean breaks(Sanction sanction, Place place) {
        for (ProvisionReference named : sanction.violated()) {
            if (place.isIn(named)) {
                return true;
            }
        }
        return false;
    }

    private void walk(List<Block> blocks, Clauses.Level level, Place around) {
        int paragraph = around.paragraph();
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                Clauses.Located located = level.next(clause);
                boolean opens = clause.marker().style() == NumberStyle.ARTICLE;
                Place inside = new Place(located, opens ? located : around.article(), opens ? 0 : paragraph);
                walk(clause.body(), Clauses.Level.under(located), inside);
            } else if (block instanceof Paragraph text) {
                boolean counts = around.article() != null && around.article().equals(around.clause());
                paragraph += counts ? 1 : 0;
                read(text.text(), new Place(around.clause(), around.article(), paragraph));
            } else if (block instanceof Speech speech) {
                walk(speech.body(), level, around);
            }
        }
    }

    private void read(Text text, Place place) {
        text.mentions(Obligation.class).forEach(found -> obligations.add(new Found<>(found, text, place)));
        text.mentions(Sanction.class).forEach(found -> sanctions.add(new Found<>(found, text, place)));
    }

    private Duty duty(Found<Obligation> found, List<Duty.Consequence> consequences) {
        Obligation obligation = found.mention();
        return row(
                found,
                obligation.start(),
                obligation.modality(),
                words(found.text(), obligation.subject()),
                words(found.text(), obligation.act()),
                words(found.text(), obligation.condition()),
                consequences);
    }

    private Duty alone(Found<Sanction> found) {
        Sanction sanction = found.mention();
        String condition = words(found.text(), sanction.condition());
        return row(found, sanction.start(), null, null, null, condition, List.of(consequence(found)));
    }

    private Duty row(
            Found<?> found,
            int start,
            Obligation.@Nullable Modality modality,
            @Nullable String subject,
            @Nullable String act,
            @Nullable String condition,
            List<Duty.Consequence> consequences) {
        int offset = found.text().toSource(Math.min(start, found.text().value().length()));
        Text title = document.title();
        return new Duty(
                article.id(),
                document.id(),
                title == null ? null : title.value(),
                found.place().address(),
                modality,
                subject,
                act,
                condition,
                consequences,
                offset,
                source == null ? null : source.position(offset).line());
    }

    private static Duty.Consequence consequence(Found<Sanction> found) {
        Sanction sanction = found.mention();
        return new Duty.Consequence(
                found.place().address(),
                words(found.text(), sanction.condition()),
                words(found.text(), sanction.authority()),
                sanction);
    }

    private static @Nullable String words(Text text, @Nullable Span span) {
        return span == null || span.end() > text.value().length()
                ? null
                : text.value().substring(span.start(), span.end());
    }
}
