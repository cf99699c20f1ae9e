package io.github.jianbao.extract.word;

import io.github.jianbao.extract.zip.Xml;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a paragraph, a style or a level of a list says of paragraphs (w:pPr). What it does not say is null. */
final class ParagraphProperties {

    private static final double TWIPS_A_LETTER = 210;

    @Nullable
    String style;

    @Nullable
    Integer list;

    @Nullable
    Integer level;

    @Nullable
    Integer outline;

    @Nullable
    String alignment;

    @Nullable
    Boolean newPage;

    /** Where the first letter stands, from the edge of the text, in letters. */
    @Nullable
    Double first;

    boolean endsSection;

    /** What tracked changes did to the mark that ends the paragraph. */
    boolean markDeleted;

    boolean markInserted;

    static ParagraphProperties read(XMLStreamReader xml) throws XMLStreamException {
        ParagraphProperties said = new ParagraphProperties();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                said.child(xml);
            }
        }
        return said;
    }

    private void child(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "pStyle" -> style = Xml.attribute(xml, "val");
            case "jc" -> alignment = Xml.attribute(xml, "val");
            case "outlineLvl" -> outline = Xml.number(xml, "val", ListLevel.MOST);
            case "pageBreakBefore" -> newPage = Xml.on(xml, "val");
            case "ind" -> first = first(xml);
            case "sectPr" -> endsSection = section(xml);
            case "numPr" -> {
                numbers(xml);
                return;
            }
            case "rPr" -> {
                mark(xml);
                return;
            }
            default -> {}
        }
        if (!xml.isEndElement()) {
            Xml.skip(xml);
        }
    }

    private void numbers(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("numId")) {
                list = Xml.number(xml, "val", 0);
            } else if (xml.getLocalName().equals("ilvl")) {
                level = Xml.number(xml, "val", 0);
            }
            Xml.skip(xml);
        }
    }

    private void mark(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                markDeleted |= name.equals("del") || name.equals("moveFrom");
                markInserted |= name.equals("ins") || name.equals("moveTo");
                Xml.skip(xml);
            }
        }
    }

    /** Reads a section: whether the next one begins on a page of its own. */
    static boolean section(XMLStreamReader xml) throws XMLStreamException {
        boolean newPage = true;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("type")) {
                    newPage = !"continuous".equals(Xml.attribute(xml, "val"));
                }
                Xml.skip(xml);
            }
        }
        return newPage;
    }

    private static Double first(XMLStreamReader xml) {
        double left = letters(xml, "left", letters(xml, "start", 0));
        double set = letters(xml, "firstLine", 0);
        double hanging = letters(xml, "hanging", 0);
        return left + (hanging != 0 ? -hanging : set);
    }

    /** In letters: hundredths of them where those are given, else twips or points. */
    private static double letters(XMLStreamReader xml, String name, double otherwise) {
        int hundredths = Xml.number(xml, name + "Chars", 0);
        if (hundredths != 0) {
            return hundredths / 100.0;
        }
        String written = Xml.attribute(xml, name);
        if (written == null) {
            return otherwise;
        }
        boolean points = written.toLowerCase(Locale.ROOT).endsWith("pt");
        try {
            double number = Double.parseDouble(points ? written.substring(0, written.length() - 2) : written);
            return (points ? number * 20 : number) / TWIPS_A_LETTER;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
