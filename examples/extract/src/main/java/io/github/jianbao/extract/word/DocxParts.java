package io.github.jianbao.extract.word;

import io.github.jianbao.extract.zip.Archive;
import io.github.jianbao.extract.zip.Xml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a .docx file that its body names.
 *
 * @param body the entry of the body
 */
record DocxParts(
        String body, Styles styles, Numbering numbering, DocxNotes footnotes, DocxNotes endnotes, DocxNotes comments) {

    static final double LEAST_INDENT = 0.9;

    static DocxParts of(Archive archive) throws IOException, XMLStreamException {
        String body = relations(archive, "").getOrDefault("officeDocument", "word/document.xml");
        Map<String, String> named = relations(archive, body);
        Styles styles = Styles.of(archive, named.get("styles"));
        Map<String, String> formats = formats(archive, named.get("settings"));
        DocxNotes footnotes = new DocxNotes(formats.getOrDefault("footnotePr", "decimal"));
        footnotes.read(archive, named.get("footnotes"), "footnote");
        DocxNotes endnotes = new DocxNotes(formats.getOrDefault("endnotePr", "lowerRoman"));
        endnotes.read(archive, named.get("endnotes"), "endnote");
        DocxNotes comments = new DocxNotes("decimal");
        comments.read(archive, named.get("comments"), "comment");
        return new DocxParts(
                body, styles, Numbering.of(archive, named.get("numbering"), styles), footnotes, endnotes, comments);
    }

    /** The entries that an entry is related to, by the last word of the kind of relation. */
    private static Map<String, String> relations(Archive archive, String entry) throws IOException, XMLStreamException {
        int slash = entry.lastIndexOf('/') + 1;
        String name = entry.substring(0, slash) + "_rels/" + entry.substring(slash) + ".rels";
        Map<String, String> found = new HashMap<>();
        if (!archive.has(name)) {
            return found;
        }
        XMLStreamReader xml = archive.open(name);
        while (Xml.nextStart(xml)) {
            String type = Xml.attribute(xml, "Type");
            String target = Xml.attribute(xml, "Target");
            if (type != null && target != null && !"External".equals(Xml.attribute(xml, "TargetMode"))) {
                found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), Archive.resolve(entry, target));
            }
        }
        return found;
    }

    /** The formats of the numbers of notes. */
    private static Map<String, String> formats(Archive archive, @Nullable String entry)
            throws IOException, XMLStreamException {
        Map<String, String> found = new HashMap<>();
        if (entry == null || !archive.has(entry)) {
            return found;
        }
        XMLStreamReader xml = archive.open(entry);
        String within = "";
        while (Xml.nextStart(xml)) {
            String name = xml.getLocalName();
            if (name.equals("footnotePr") || name.equals("endnotePr")) {
                within = name;
            } else if (name.equals("numFmt") && !within.isEmpty()) {
                found.put(within, String.valueOf(Xml.attribute(xml, "val")));
                within = "";
            }
        }
        return found;
    }

    /** How a paragraph stands: by itself, by its list, by its styles. Its number is counted. */
    Look look(ParagraphProperties own, boolean contents) {
        String style = styles.name(own.style);
        Numbering.Numbered numbered = numbering.next(own);
        Double first = own.first;
        if (first == null && numbered.said() != null) {
            first = numbered.said().first;
        }
        if (first == null) {
            first = styles.paragraph(own.style, said -> said.first);
        }
        String alignment = own.alignment != null ? own.alignment : styles.paragraph(own.style, said -> said.alignment);
        Boolean newPage = own.newPage != null ? own.newPage : styles.paragraph(own.style, said -> said.newPage);
        boolean centred = "center".equals(alignment);
        return new Look(
                numbered.number(),
                numbered.level() + 1,
                heading(own, style),
                centred,
                !centred && first != null && first >= LEAST_INDENT,
                contents || style.startsWith("toc ") && !style.contains("heading"),
                Objects.requireNonNullElse(newPage, false));
    }

    private int heading(ParagraphProperties own, String style) {
        Integer outline = own.outline != null ? own.outline : styles.paragraph(own.style, said -> said.outline);
        if (outline != null) {
            return outline < ListLevel.MOST ? outline + 1 : 0;
        }
        String level = style.startsWith("heading ") ? style.substring("heading ".length()) : "";
        return level.length() == 1 && Character.isDigit(level.charAt(0)) ? level.charAt(0) - '0' : 0;
    }
}
