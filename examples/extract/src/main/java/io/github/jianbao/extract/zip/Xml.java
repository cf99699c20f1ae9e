package io.github.jianbao.extract.zip;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What reading XML element by element needs. Prefixes differ from file to file; the local names are those of the standards. */
public final class Xml {

    private Xml() {}

    /**
     * Goes on to the next start of an element.
     *
     * @param xml a reader
     * @return false at the end of the document
     * @throws XMLStreamException when it is damaged
     */
    public static boolean nextStart(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /**
     * Leaves an element with all that is in it.
     *
     * @param xml a reader at the start of the element; afterwards at its end
     * @throws XMLStreamException when it is damaged
     */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /**
     * An attribute, whatever its prefix.
     *
     * @param xml a reader at the start of an element
     * @param name its local name
     * @return null where it is not there
     */
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * An attribute that is a whole number.
     *
     * @param xml a reader at the start of an element
     * @param name its local name
     * @param otherwise where it is not there, or no number
     * @return the number
     */
    public static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * An attribute that switches something on or off, on where it is not there.
     *
     * @param xml a reader at the start of an element
     * @param name its local name
     * @return false for {@code 0}, {@code false}, {@code off}, {@code none}
     */
    public static boolean on(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value == null || isOn(value);
    }

    /**
     * Whether a value switches something on.
     *
     * @param value of an attribute
     * @return false for {@code 0}, {@code false}, {@code off}, {@code none}
     */
    public static boolean isOn(String value) {
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }
}
