package io.github.jianbao.model.akn;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.Definition;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Duration;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Obligation;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.DocumentIds;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.markup.Nesting;
import io.github.jianbao.model.reading.Iri;
import io.github.jianbao.model.reading.WorkName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Texts with what they name. */
final class Inlines {

    /** An element around a part of a text, with one attribute at most. */
    private record Tag(
            String element,
            @Nullable String attribute,
            @Nullable String value) {}

    private final MarkupOut xml;
    private final DocumentIds documents;
    private final ClauseIds clauses;
    private @Nullable Agents agents;

    Inlines(MarkupOut xml, DocumentIds documents, ClauseIds clauses) {
        this.xml = xml;
        this.documents = documents;
        this.clauses = clauses;
    }

    /** The document whose texts come next defines terms. */
    void terms(Agents agents) {
        this.agents = agents;
    }

    /** The term that a mention defines; absent for any other mention. */
    static @Nullable String term(Mention mention, String value) {
        if (mention instanceof Abbreviation abbreviation) {
            return abbreviation.name();
        }
        if (mention instanceof Definition definition) {
            Span where = definition.term();
            return where.end() <= value.length() ? value.substring(where.start(), where.end()) : null;
        }
        return null;
    }

    /** The identifiers of clauses, which references lead to. */
    ClauseIds clauses() {
        return clauses;
    }

    /** A title: the lines that it was set in stay lines. */
    void title(Text text) throws IOException {
        Nesting<Tag> tags = tags(text);
        int at = 0;
        for (Segment segment : text.segments()) {
            if (segment.join() == Join.TITLE_LINE && at > 0) {
                tags.add(at, at, new Tag("eol", null, null));
            }
            at += segment.length() + (segment.spaced() ? 1 : 0);
        }
        tags.write(new TagTarget(text.value()));
    }

    void write(Text text) throws IOException {
        if (text.mentions().isEmpty()) {
            xml.text(text.value());
            return;
        }
        tags(text).write(new TagTarget(text.value()));
    }

    private Nesting<Tag> tags(Text text) {
        Nesting<Tag> tags = new Nesting<>(text.value());
        for (Mention mention : text.mentions()) {
            Tag tag = tag(mention, text.value());
            if (tag != null) {
                tags.add(mention.start(), mention.end(), tag);
            }
            String term = mention instanceof Definition ? reference(mention, text.value()) : null;
            if (mention instanceof Definition definition && term != null) {
                Span where = definition.term();
                tags.add(where.start(), where.end(), new Tag("term", "refersTo", term));
            }
        }
        return tags;
    }

    private @Nullable String reference(Mention mention, String value) {
        String term = term(mention, value);
        return term == null || agents == null ? null : agents.find(term);
    }

    private @Nullable Tag tag(Mention mention, String value) {
        if (mention instanceof DocumentReference reference) {
            return new Tag("ref", "href", href(reference));
        } else if (mention instanceof CitedNumber number) {
            return new Tag("ref", "href", href(number, value));
        } else if (mention instanceof DateMention date) {
            String day = Dates.of(date.best());
            return day == null ? null : new Tag("date", "date", day);
        } else if (mention instanceof Abbreviation) {
            return new Tag("def", "refersTo", reference(mention, value));
        } else if (mention instanceof ResponsibleBodies) {
            return new Tag("inline", "name", "responsibleBodies");
        } else if (mention instanceof ProvisionReference place) {
            String eId = clauses.find(place.target());
            return eId == null ? new Tag("inline", "name", "provision") : new Tag("ref", "href", "#" + eId);
        } else if (mention instanceof TargetQuantity) {
            return new Tag("inline", "name", "targetQuantity");
        } else if (mention instanceof Duration) {
            return new Tag("inline", "name", "duration");
        } else if (mention instanceof Obligation) {
            return new Tag("inline", "name", "obligation");
        } else if (mention instanceof Sanction) {
            return new Tag("inline", "name", "sanction");
        } else if (mention instanceof Definition) {
            return new Tag("inline", "name", "definition");
        }
        return null;
    }

    private String href(DocumentReference reference) {
        String eId = documents.find(reference.target());
        if (eId != null) {
            return "#" + eId;
        }
        String number = reference.number();
        String name = number == null ? null : WorkName.cited(number);
        return name == null ? Iri.document(number == null ? reference.fullTitle() : number) : name;
    }

    /** A number says which document is meant where it has a year: 国发/2018/1. */
    private static String href(CitedNumber number, String value) {
        boolean document = number.kind() == CitedNumber.Kind.DOCUMENT;
        String name = document ? WorkName.numbered(number.authority(), number.year(), number.serial()) : null;
        boolean inside = number.start() >= 0 && number.start() <= number.end() && number.end() <= value.length();
        String written = inside ? value.substring(number.start(), number.end()) : "";
        return name == null ? Iri.document(written) : "/akn/cn/doc/" + name;
    }

    private final class TagTarget implements Nesting.Target<Tag> {

        private final String value;

        TagTarget(String value) {
            this.value = value;
        }

        @Override
        public void open(Nesting.Mark<Tag> mark) throws IOException {
            xml.open(mark.what().element());
            if (mark.what().element().equals("eol")) {
                xml.closeEmpty();
                return;
            }
            String attribute = mark.what().attribute();
            if (attribute != null) {
                xml.attribute(attribute, mark.what().value());
            }
        }

        @Override
        public void close(Nesting.Mark<Tag> mark) throws IOException {
            if (!mark.what().element().equals("eol")) {
                xml.close();
            }
        }

        @Override
        public void run(int start, int end) throws IOException {
            xml.text(value, start, end);
        }
    }
}
