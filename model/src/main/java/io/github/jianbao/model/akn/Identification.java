package io.github.jianbao.model.akn;

import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work, expression and manifestation of a document (FRBR).
 *
 * @param work the IRI of the whole work
 * @param component the part of it: {@code main}, {@code a5}
 * @param alias another identifier: the document number; absent when there is none
 * @param date a day or a year; absent when none is known
 * @param dateName what the date is: {@code signature}, {@code publication}
 * @param authors references to the authors; empty when none is named
 * @param number number of the work; absent when it has none
 * @param name its title; absent when it has none
 */
record Identification(
        String work,
        String component,
        @Nullable String alias,
        @Nullable String date,
        String dateName,
        List<String> authors,
        @Nullable String number,
        @Nullable String name) {

    void write(MarkupOut xml) throws IOException {
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
        core(xml, "/zho@", "");
        xml.open("FRBRlanguage").attribute("language", "zho").closeEmpty().line();
        xml.close().line();
        xml.open("FRBRManifestation").line();
        core(xml, "/zho@", ".xml");
        value(xml, "FRBRformat", "application/xml");
        xml.close().line();
        xml.close().line();
    }

    private void core(MarkupOut xml, String expression, String format) throws IOException {
        value(xml, "FRBRthis", work + expression + "/!" + component + format);
        value(xml, "FRBRuri", work + expression + format);
        if (alias != null && expression.isEmpty()) {
            xml.open("FRBRalias")
                    .attribute("value", Iri.document(alias))
                    .attribute("name", "documentNumber")
                    .closeEmpty()
                    .line();
        }
        xml.open("FRBRdate")
                .attribute("date", date == null ? "0001-01-01" : date)
                .attribute("name", date == null ? "unknown" : dateName)
                .closeEmpty()
                .line();
        for (String author : authors.isEmpty() ? List.of("#" + Agents.UNNAMED) : authors) {
            xml.open("FRBRauthor").attribute("href", author).closeEmpty().line();
        }
    }

    private static void value(MarkupOut xml, String element, String value) throws IOException {
        xml.open(element).attribute("value", value).closeEmpty().line();
    }
}
