package io.github.jianbao.extract.word;

import io.github.jianbao.extract.zip.Archive;
import io.github.jianbao.extract.zip.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists of a .docx file (numbering.xml), and which number the next paragraph has. */
final class Numbering {

    /** The paragraph's number, and its level from 0; -1 where it is in no list. */
    record Numbered(String number, int level, @Nullable ParagraphProperties said) {

        static final Numbered NOT = new Numbered("", -1, null);
    }

    private static final class Kind {
        final List<@Nullable ListLevel> levels = new ArrayList<>(Collections.nCopies(ListLevel.MOST, (ListLevel) null));

        @Nullable
        String styleLink;
    }

    private record Use(int kind, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final ListCounters counters = new ListCounters();
    private final Styles styles;

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    static Numbering of(Archive archive, @Nullable String entry, Styles styles) throws IOException, XMLStreamException {
        Numbering numbering = new Numbering(styles);
        if (entry == null || !archive.has(entry)) {
            return numbering;
        }
        XMLStreamReader xml = archive.open(entry);
        while (Xml.nextStart(xml)) {
            switch (xml.getLocalName()) {
                case "abstractNum" -> numbering.kinds.put(Xml.number(xml, "abstractNumId", -1), kind(xml));
                case "num" -> numbering.uses.put(Xml.number(xml, "numId", -1), use(xml));
                default -> {}
            }
        }
        return numbering;
    }

    private static Kind kind(XMLStreamReader xml) throws XMLStreamException {
        Kind kind = new Kind();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("lvl")) {
                int at = Xml.number(xml, "ilvl", -1);
                ListLevel level = level(xml);
                if (at >= 0 && at < ListLevel.MOST) {
                    kind.levels.set(at, level);
                }
            } else {
                kind.styleLink = xml.getLocalName().equals("numStyleLink") ? Xml.attribute(xml, "val") : kind.styleLink;
                Xml.skip(xml);
            }
        }
        return kind;
    }

    private static ListLevel level(XMLStreamReader xml) throws XMLStreamException {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean apart = true;
        int restart = -1;
        boolean legal = false;
        String style = null;
        ParagraphProperties paragraph = new ParagraphProperties();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            String value = Xml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "start" -> start = Xml.number(xml, "val", 1);
                case "numFmt" -> format = Objects.requireNonNullElse(value, format);
                case "lvlText" -> text = Objects.requireNonNullElse(value, "");
                case "suff" -> apart = !"nothing".equals(value);
                case "lvlRestart" -> restart = Xml.number(xml, "val", -1);
                case "isLgl" -> legal = Xml.on(xml, "val");
                case "pStyle" -> style = value;
                case "AlternateContent" -> {
                    format = alternative(xml, format);
                    continue;
                }
                case "pPr" -> {
                    paragraph = ParagraphProperties.read(xml);
                    continue;
                }
                default -> {}
            }
            Xml.skip(xml);
        }
        return new ListLevel(start, format, text, apart, restart, legal, style, paragraph);
    }

    /** A newer format with its own pattern, and behind it one that all know: the last of them. */
    private static String alternative(XMLStreamReader xml, String otherwise) throws XMLStreamException {
        String format = otherwise;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                format = xml.getLocalName().equals("numFmt")
                        ? Objects.requireNonNullElse(Xml.attribute(xml, "val"), format)
                        : format;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return format;
    }

    private static Use use(XMLStreamReader xml) throws XMLStreamException {
        int kind = -1;
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, ListLevel> levels = new HashMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("lvlOverride")) {
                override(xml, starts, levels);
            } else {
                kind = xml.getLocalName().equals("abstractNumId") ? Xml.number(xml, "val", -1) : kind;
                Xml.skip(xml);
            }
        }
        return new Use(kind, starts, levels);
    }

    private static void override(XMLStreamReader xml, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels)
            throws XMLStreamException {
        int at = Xml.number(xml, "ilvl", -1);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("lvl")) {
                ListLevel level = level(xml);
                if (at >= 0 && at < ListLevel.MOST) {
                    levels.put(at, level);
                }
            } else {
                if (xml.getLocalName().equals("startOverride") && at >= 0 && at < ListLevel.MOST) {
                    starts.put(at, Xml.number(xml, "val", 1));
                }
                Xml.skip(xml);
            }
        }
    }

    /** The number of the next paragraph: its list is named by itself, or by the nearest of its styles that names one. */
    Numbered next(ParagraphProperties own) {
        String withList = own.list != null ? null : styles.withList(own.style);
        Integer list = own.list != null ? own.list : styles.paragraph(own.style, said -> said.list);
        Use use = list == null ? null : uses.get(list);
        Kind kind = use == null ? null : described(use);
        if (list == null || use == null || kind == null) {
            return Numbered.NOT;
        }
        List<@Nullable ListLevel> levels = new ArrayList<>(kind.levels);
        use.levels().forEach(levels::set);
        int level = level(own, withList, levels);
        if (level < 0 || level >= ListLevel.MOST) {
            return Numbered.NOT;
        }
        String number = counters.next(kind, list, use.starts(), levels, level);
        ListLevel said = levels.get(level);
        return new Numbered(number, level, said == null ? null : said.paragraph());
    }

    private int level(ParagraphProperties own, @Nullable String withList, List<@Nullable ListLevel> levels) {
        if (own.level != null) {
            return own.level;
        }
        for (int i = 0; i < levels.size(); i++) {
            ListLevel level = levels.get(i);
            String style = level == null ? null : level.style();
            if (style != null && (style.equals(own.style) || style.equals(withList))) {
                return i;
            }
        }
        Integer said = styles.paragraph(own.style, properties -> properties.level);
        return said == null ? 0 : said;
    }

    /** A list may be described by a style of lists, which names another. */
    private @Nullable Kind described(Use use) {
        Kind kind = kinds.get(use.kind());
        for (int i = 0; i < ListLevel.MOST && kind != null && kind.styleLink != null; i++) {
            Integer other = styles.paragraph(kind.styleLink, said -> said.list);
            Use named = other == null ? null : uses.get(other);
            kind = named == null ? null : kinds.get(named.kind());
        }
        return kind;
    }
}
