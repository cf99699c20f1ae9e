package io.github.jianbao.extract;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes .docx files out of their XML, for what POI does not write. */
final class DocxFile {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\"";
    private static final String RELATIONS = " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    DocxFile(String body) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships" + RELATIONS + "><Relationship Id=\"r\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
    }

    /** Another part of the file: {@code styles}, {@code numbering}, {@code footnotes} …. */
    DocxFile with(String name, String inside) {
        relations.append(
                "<Relationship Id=\"" + name + "\" Type=\"" + TYPE + name + "\" Target=\"" + name + ".xml\"/>");
        parts.put("word/" + name + ".xml", "<w:" + name + W + ">" + inside + "</w:" + name + ">");
        return this;
    }

    byte[] bytes() throws IOException {
        parts.put("word/_rels/document.xml.rels", "<Relationships" + RELATIONS + ">" + relations + "</Relationships>");
        return OfdFile.zip(parts);
    }

    String text() throws IOException {
        return Extractor.extract(bytes()).source().text();
    }

    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    static String p(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(words) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }
}
