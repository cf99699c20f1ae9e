package io.github.jianbao.model.json;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes objects property by property; what is absent is {@code null}. */
final class Fields {

    /** The names of all properties; {@code LEAD_END} is written {@code leadEnd}. */
    enum Name {
        ACT,
        ADDRESS,
        ADDRESSEES,
        ADOPTED,
        AMOUNT,
        ARTICLES,
        ATTACHMENT_LIST,
        ATTACHMENTS,
        AUTHORITY,
        AUTHORS,
        BASE,
        BODIES,
        BODY,
        BOUND,
        BRANCH,
        BY,
        CAPTION,
        CELLS,
        COLOPHON,
        COLUMNS,
        CONDITION,
        CONTENTS,
        CYCLE,
        DATE,
        DATES,
        DAY,
        DESIGNATION,
        DOCUMENT,
        DOCUMENT_NUMBER,
        END,
        ENTRIES,
        EVERY,
        EVIDENCE,
        FINES,
        FROM,
        FURNITURE,
        HEADER_ROWS,
        HEADING,
        HIGH,
        HOW,
        ID,
        IN_FORCE_FROM,
        IN_FORCE_UNTIL,
        ISSUERS,
        JOIN,
        KIND,
        LABEL,
        LAST_NUMBER,
        LEAD,
        LEAD_END,
        LEVEL,
        LINES,
        LINK,
        LOW,
        MARKER,
        MASTHEAD,
        MATCH,
        MEANING,
        MEASURES,
        MENTIONS,
        MODALITY,
        MONTH,
        NAME,
        NOTES,
        NUMBER,
        OFFICE,
        ORDINAL,
        OTHERS,
        PAGE,
        PAGE_SPAN,
        PAGE_VALUES,
        PART,
        PUBLISHED,
        PUBLISHERS,
        RELATIONS,
        REPEALS,
        RESOLVED,
        ROLE,
        ROWS,
        SCHEMA_VERSION,
        SCORE,
        SECTIONS,
        SEGMENTS,
        SERIAL,
        SIDE,
        SIGNATURES,
        SOURCE,
        SPACED,
        SPAN,
        SPEAKER,
        STABLE_ID,
        STANDS_FOR,
        START,
        STEPS,
        STYLE,
        SUBJECT,
        SUBTITLE,
        TARGET,
        TERM,
        TEXT,
        THROUGH,
        TITLE,
        TOTAL_NUMBER,
        TYPE,
        UNIT,
        UNTIL,
        VALIDITY,
        VALUE,
        VIOLATED,
        WRITTEN,
        YEAR;

        private final SerializableString written = new SerializedString(camelCase(name()));

        /** {@return the name as written} */
        @Override
        public String toString() {
            return written.getValue();
        }

        private static String camelCase(String constant) {
            StringBuilder out = new StringBuilder(constant.toLowerCase(Locale.ROOT));
            for (int at = out.indexOf("_"); at >= 0; at = out.indexOf("_")) {
                out.deleteCharAt(at);
                out.setCharAt(at, Character.toUpperCase(out.charAt(at)));
            }
            return out.toString();
        }
    }

    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    /** Opens an object. */
    Fields open() {
        json.writeStartObject();
        return this;
    }

    /** Opens an object of one of several kinds. */
    Fields open(String type) {
        return open().put(Name.TYPE, type);
    }

    void close() {
        json.writeEndObject();
    }

    Fields put(Name name, int value) {
        json.writeName(name.written);
        json.writeNumber(value);
        return this;
    }

    Fields put(Name name, double value) {
        json.writeName(name.written);
        json.writeNumber(value);
        return this;
    }

    Fields put(Name name, boolean value) {
        json.writeName(name.written);
        json.writeBoolean(value);
        return this;
    }

    Fields put(Name name, @Nullable Integer value) {
        return value == null ? absent(name) : put(name, (int) value);
    }

    Fields put(Name name, @Nullable Double value) {
        return value == null ? absent(name) : put(name, (double) value);
    }

    Fields put(Name name, @Nullable String value) {
        if (value == null) {
            return absent(name);
        }
        json.writeName(name.written);
        json.writeString(value);
        return this;
    }

    Fields put(Name name, @Nullable Enum<?> value) {
        return put(name, value == null ? null : value.name());
    }

    <T> Fields put(Name name, @Nullable T value, Consumer<? super T> writer) {
        if (value == null) {
            return absent(name);
        }
        json.writeName(name.written);
        writer.accept(value);
        return this;
    }

    <T> Fields list(Name name, List<T> values, Consumer<? super T> writer) {
        json.writeName(name.written);
        json.writeStartArray();
        values.forEach(writer);
        json.writeEndArray();
        return this;
    }

    Fields strings(Name name, List<String> values) {
        return list(name, values, json::writeString);
    }

    private Fields absent(Name name) {
        json.writeName(name.written);
        json.writeNull();
        return this;
    }
}
