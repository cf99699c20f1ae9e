package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes texts as OFD files: a page for each part between form feeds, a text object a line, the last line first. */
final class OfdFile {

    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final int SIZE = 4;

    private OfdFile() {}

    static byte[] of(String text) throws IOException {
        return zip(entries(text));
    }

    static Map<String, String> entries(String text) {
        String[] pages = text.split("\f", -1);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "OFD.xml",
                "<ofd:OFD" + NAMESPACE
                        + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>"
                        + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            list.append("<ofd:Page ID=\"" + (10 + i) + "\" BaseLoc=\"" + (i % 2 == 0 ? "" : "/Doc_0/") + "Pages/Page_"
                    + i + "/Content.xml\"/>");
            entries.put("Doc_0/Pages/Page_" + i + "/Content.xml", page(pages[i]));
        }
        entries.put(
                "Doc_0/Document.xml",
                "<ofd:Document" + NAMESPACE + "><ofd:CommonData/><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>");
        return entries;
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        return zip("", entries);
    }

    /** The kind of an OpenDocument file stands in an entry of its own, the first and not packed. */
    static byte[] zip(String kind, Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            if (!kind.isEmpty()) {
                byte[] bytes = kind.getBytes(UTF_8);
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry("mimetype");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + entry.getValue()).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String page(String text) {
        StringBuilder objects = new StringBuilder();
        int y = 20;
        for (String line : text.lines().toList()) {
            objects.insert(0, line(line, y));
            y += SIZE + 2;
        }
        return "<ofd:Page" + NAMESPACE + "><ofd:Content><ofd:Layer ID=\"1\">" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    /** A line of more than ten characters is printed in two pieces, the second first. */
    private static String line(String line, int y) {
        int half = line.length() > 10 ? 5 : line.length();
        return object(line.substring(half), 20 + half * SIZE, y) + object(line.substring(0, half), 20, y);
    }

    private static String object(String words, int x, int y) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
        return words.isBlank()
                ? ""
                : "<ofd:TextObject ID=\"2\" Boundary=\"" + x + " " + y + " 160 5\" Font=\"3\" Size=\"" + SIZE + "\">"
                        + "<ofd:TextCode X=\"0\" Y=\"3.5\" DeltaX=\"g " + Math.max(1, words.length() - 1) + " "
                        + SIZE + "\">" + escaped
                        + "</ofd:TextCode></ofd:TextObject>";
    }
}
