package io.github.jianbao.model.akn;

import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.reading.WorkName;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work, expression and manifestation of a document (FRBR).
 *
 * @param work the IRI of the whole work
 * @param component the part of it: {@code main}, {@code a5}
 * @param own the IRI of the part as a work of its own; absent for the whole
 * @param date a day or a year; absent when none is known
 * @param dateName what the date is: {@code adoption}, {@code signature}, {@code publication}
 * @param version the day of its last change; absent for a work as it was passed
 * @param authors references to the authors; empty when none is named
 * @param number number of the work; absent when it has none
 * @param name its title; absent when it has none
 */
record Identification(
        String work,
        String component,
        @Nullable String own,
        @Nullable String date,
        String dateName,
        @Nullable String version,
        List<String> authors,
        @Nullable String number,
        @Nullable String name) {

    void write(MarkupOut xml) throws IOException {
        String expression = "/zho@" + (version == null ? "" : version);
        xml.open("identification").attribute("source", "#" + Agents.EDITOR).line();
        xml.open("FRBRWork").line();
        core(xml, "", "");
        value(xml, "FRBRcountry", "cn");
        if (number != null) {
            value(xml, "FRBRnumber", number);
        }
        if (name != null) {
            value(xml, "FRBRname", name);
        }
        xml.close().line();
        xml.open("FRBRExpression").line();
        core(xml, expression, "");
        xml.open("FRBRlanguage").attribute("language", "zho").closeEmpty().line();
        xml.close().line();
        xml.open("FRBRManifestation").line();
        core(xml, expression, ".xml");
        value(xml, "FRBRformat", "application/xml");
        xml.close().line();
        xml.close().line();
    }

    private void core(MarkupOut xml, String expression, String format) throws IOException {
        value(xml, "FRBRthis", work + expression + "/!" + component + format);
        value(xml, "FRBRuri", work + expression + format);
        if (own != null && expression.isEmpty()) {
            alias(xml, own, "work");
        }
        String day = version == null || expression.isEmpty() ? date : version;
        xml.open("FRBRdate")
                .attribute("date", day == null ? WorkName.UNKNOWN : day)
                .attribute("name", day == null ? "unknown" : day.equals(date) ? dateName : "version")
                .closeEmpty()
                .line();
        for (String author : authors.isEmpty() ? List.of("#" + Agents.UNNAMED) : authors) {
            xml.open("FRBRauthor").attribute("href", author).closeEmpty().line();
        }
    }

    private static void alias(MarkupOut xml, String value, String name) throws IOException {
        xml.open("FRBRalias")
                .attribute("value", value)
                .attribute("name", name)
                .closeEmpty()
                .line();
    }

    private static void value(MarkupOut xml, String element, String value) throws IOException {
        xml.open(element).attribute("value", value).closeEmpty().line();
    }
}
