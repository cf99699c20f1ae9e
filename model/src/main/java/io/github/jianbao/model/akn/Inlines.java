package io.github.jianbao.model.akn;

import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.Definition;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Duration;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Obligation;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.DocumentIds;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.markup.Nesting;
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

    Inlines(MarkupOut xml, DocumentIds documents, ClauseIds clauses) {
        this.xml = xml;
        this.documents = documents;
        this.clauses = clauses;
    }

    /** The identifiers of clauses, which references lead to. */
    ClauseIds clauses() {
        return clauses;
    }

    void write(Text text) throws IOException {
        if (text.mentions().isEmpty()) {
            xml.text(text.value());
            return;
        }
        Nesting<Tag> tags = new Nesting<>(text.value());
        for (Mention mention : text.mentions()) {
            Tag tag = tag(mention, text.value());
            if (tag != null) {
                tags.add(mention.start(), mention.end(), tag);
            }
        }
        tags.write(new TagTarget(text.value()));
    }

    private @Nullable Tag tag(Mention mention, String value) {
        if (mention instanceof DocumentReference reference) {
            return new Tag("ref", "href", href(reference));
        } else if (mention instanceof CitedNumber number) {
            boolean inside = number.start() >= 0 && number.start() <= number.end() && number.end() <= value.length();
            String written = inside ? value.substring(number.start(), number.end()) : "";
            return new Tag("ref", "href", Iri.document(written));
        } else if (mention instanceof DateMention date) {
            String day = Dates.of(date.best());
            return day == null ? null : new Tag("date", "date", day);
        } else if (mention instanceof Abbreviation) {
            return new Tag("def", null, null);
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
        return Iri.document(number == null ? reference.fullTitle() : number);
    }

    private final class TagTarget implements Nesting.Target<Tag> {

        private final String value;

        TagTarget(String value) {
            this.value = value;
        }

        @Override
        public void open(Nesting.Mark<Tag> mark) throws IOException {
            xml.open(mark.what().element());
            String attribute = mark.what().attribute();
            if (attribute != null) {
                xml.attribute(attribute, mark.what().value());
            }
        }

        @Override
        public void close(Nesting.Mark<Tag> mark) throws IOException {
            xml.close();
        }

        @Override
        public void run(int start, int end) throws IOException {
            xml.text(value, start, end);
        }
    }
}
