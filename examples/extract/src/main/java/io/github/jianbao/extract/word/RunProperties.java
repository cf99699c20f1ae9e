package io.github.jianbao.extract.word;

import io.github.jianbao.extract.zip.Xml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a run or a style says of letters (w:rPr). What it does not say is null.
 *
 * @param style the style of letters
 * @param bold whether they are bold
 * @param hidden whether they are hidden
 * @param size in points
 */
record RunProperties(
        @Nullable String style,
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Double size) {

    static final RunProperties NONE = new RunProperties(null, null, null, null);

    static RunProperties read(XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        Boolean bold = null;
        Boolean hidden = null;
        Double size = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "rStyle" -> style = Xml.attribute(xml, "val");
                case "b" -> bold = Xml.on(xml, "val");
                case "vanish" -> hidden = Xml.on(xml, "val");
                case "sz" -> size = Xml.number(xml, "val", 0) / 2.0;
                default -> {}
            }
            Xml.skip(xml);
        }
        return new RunProperties(style, bold, hidden, size);
    }

    /** What is said here, and what others say where nothing is. */
    RunProperties over(RunProperties others) {
        return new RunProperties(
                style != null ? style : others.style,
                bold != null ? bold : others.bold,
                hidden != null ? hidden : others.hidden,
                size != null && size > 0 ? size : others.size);
    }
}
