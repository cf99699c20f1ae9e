package io.github.jianbao.extract.zip;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.Watch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML entries of a ZIP file in memory. What is no XML (pictures, fonts) is never unpacked into memory. */
public final class Archive {

    /** The JDK's own bound of nesting, 200 since JDK 24; here what reads a part says where it stops. */
    private static final String DEPTH = "jdk.xml.maxElementDepth";

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_SKIPPED = 4L << 30;
    private static final int STEP = 1 << 20;

    private final Map<String, byte[]> entries;

    private Archive(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    /**
     * Unpacks.
     *
     * @param bytes the file
     * @param kind what it is called where it unpacks to too much
     * @param watch holds what it unpacks to a limit
     * @return its entries
     * @throws ExtractException when it unpacks to too much
     * @throws IOException when it is damaged
     */
    public static Archive of(byte[] bytes, String kind, Watch watch) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        int most = watch.options().limits().unpacked();
        int xml = 0;
        long skipped = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] content = zip.readNBytes(most - xml + 1);
                    xml += content.length;
                    entries.put(name.replace('\\', '/').replaceFirst("^/", ""), content);
                } else {
                    skipped += skip(zip, kind, watch);
                }
                if (xml > most || skipped > MOST_SKIPPED || ++count > MOST_ENTRIES) {
                    throw tooLarge(kind);
                }
            }
        } catch (IllegalArgumentException e) {
            throw (ZipException) new ZipException("bad entry name").initCause(e);
        }
        return new Archive(entries);
    }

    private static long skip(ZipInputStream zip, String kind, Watch watch) throws IOException {
        long skipped = 0;
        for (long step = zip.skip(STEP); step > 0; step = zip.skip(STEP)) {
            skipped += step;
            watch.done(0, 0);
            if (skipped > MOST_SKIPPED) {
                throw tooLarge(kind);
            }
        }
        return skipped;
    }

    private static ExtractException tooLarge(String kind) {
        return new ExtractException(Reason.TOO_LARGE, "is " + kind + " that unpacks beyond all measure");
    }

    /**
     * Whether there is an entry.
     *
     * @param name its path
     * @return true where it is an XML entry of this archive
     */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * Whether an entry holds some bytes.
     *
     * @param name its path
     * @param wanted the bytes
     * @return false where there is no such entry
     */
    public boolean holds(String name, byte[] wanted) {
        byte[] content = entries.getOrDefault(name, new byte[0]);
        for (int at = 0; at + wanted.length <= content.length; at++) {
            if (content[at] == wanted[0] && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A location as entries write it: absolute, or beside the entry that names it.
     *
     * @param from the entry that names it
     * @param location as written
     * @return a path without {@code ..}
     */
    public static String resolve(String from, String location) {
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

    /**
     * Opens an entry: no DTD, no entities from outside.
     *
     * @param name its path
     * @return a reader at its start
     * @throws IOException when there is none
     * @throws XMLStreamException when it is no XML
     */
    public XMLStreamReader open(String name) throws IOException, XMLStreamException {
        byte[] content = entries.get(name);
        if (content == null) {
            throw new ZipException("there is no entry " + name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        if (factory.isPropertySupported(DEPTH)) {
            factory.setProperty(DEPTH, 0);
        }
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }
}
