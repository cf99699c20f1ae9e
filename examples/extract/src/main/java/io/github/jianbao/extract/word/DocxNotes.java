package io.github.jianbao.extract.word;

import io.github.jianbao.extract.zip.Archive;
import io.github.jianbao.extract.zip.Xml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The footnotes, endnotes or comments of a .docx file: their words by their id, and the marks that they get one after the other. */
final class DocxNotes {

    private final Map<String, String> words = new HashMap<>();
    private final String format;
    private int count;

    /** Marks are written in a format of numbers. */
    DocxNotes(String format) {
        this.format = format;
    }

    /** Reads the elements of one name: {@code footnote}, {@code endnote}, {@code comment}. */
    void read(Archive archive, @Nullable String entry, String element) throws IOException, XMLStreamException {
        if (entry == null || !archive.has(entry)) {
            return;
        }
        XMLStreamReader xml = archive.open(entry);
        while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals(element)) {
                String id = String.valueOf(Xml.attribute(xml, "id"));
                String type = Objects.requireNonNullElse(Xml.attribute(xml, "type"), "normal");
                String text = text(xml);
                if (type.equals("normal")) {
                    words.put(id, text);
                }
            }
        }
    }

    /** The mark of the next note: {@code [1]}, or ① where the file counts so. */
    String mark() {
        String number = WordNumerals.write(++count, format);
        return number.length() == 1 && number.charAt(0) > 0xff ? number : "[" + number + "]";
    }

    /** Null where there is no such note. */
    @Nullable
    String words(@Nullable String id) {
        return words.get(String.valueOf(id));
    }

    /** The words of a note on one line; what tracked changes took away is not among them. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    case "del", "moveFrom", "instrText", "Fallback" -> Xml.skip(xml);
                    case "p", "tab", "br" -> {
                        text.append(' ');
                        depth++;
                    }
                    default -> depth++;
                }
            }
        }
        return text.toString().strip();
    }
}
