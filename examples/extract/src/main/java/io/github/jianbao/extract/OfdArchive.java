package io.github.jianbao.extract;

import io.github.jianbao.extract.ExtractException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML entries of an OFD file in memory. What is no XML (pictures, fonts) is never unpacked into memory. */
final class OfdArchive {

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_XML = 64 << 20;
    private static final long MOST_SKIPPED = 4L << 30;

    private final Map<String, byte[]> entries;

    private OfdArchive(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    static OfdArchive of(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        int xml = 0;
        long skipped = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    byte[] content = zip.readNBytes(MOST_XML - xml + 1);
                    xml += content.length;
                    entries.put(entry.getName().replaceFirst("^/", ""), content);
                } else {
                    skipped += zip.skip(MOST_SKIPPED - skipped + 1);
                }
                if (xml > MOST_XML || skipped > MOST_SKIPPED || ++count > MOST_ENTRIES) {
                    throw new ExtractException(Reason.TOO_LARGE, "is an OFD file that unpacks beyond all measure");
                }
            }
        } catch (IllegalArgumentException e) {
            throw (ZipException) new ZipException("bad entry name").initCause(e);
        }
        return new OfdArchive(entries);
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A location as OFD writes it: absolute, or beside the entry that names it. */
    static String resolve(String from, String location) {
        List<String> path = new ArrayList<>();
        String whole = location.startsWith("/") ? location : from.substring(0, from.lastIndexOf('/') + 1) + location;
        for (String part : whole.split("/", -1)) {
            if (part.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                path.add(part);
            }
        }
        return String.join("/", path);
    }

    /** A reader over an entry: no DTD, no entities from outside. */
    XMLStreamReader open(String name) throws IOException, XMLStreamException {
        byte[] content = entries.get(name);
        if (content == null) {
            throw new ZipException("there is no entry " + name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    /** The texts of the elements of one name. */
    List<String> texts(String entry, String element) throws IOException, XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLStreamReader xml = open(entry);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                found.add(xml.getElementText().strip());
            }
        }
        return found;
    }

    /** An attribute of the elements of one name, where it is there. */
    List<String> attributes(String entry, String element, String attribute) throws IOException, XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLStreamReader xml = open(entry);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                String value = xml.getAttributeValue(null, attribute);
                if (value != null) {
                    found.add(value);
                }
            }
        }
        return found;
    }
}
