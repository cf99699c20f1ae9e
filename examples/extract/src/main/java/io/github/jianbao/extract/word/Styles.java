package io.github.jianbao.extract.word;

import io.github.jianbao.extract.zip.Archive;
import io.github.jianbao.extract.zip.Xml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a .docx file. A style says what it says itself, and for the rest what the style says that it is based on. */
final class Styles {

    private static final int LONGEST_CHAIN = 20;

    private record Style(String name, @Nullable String base, ParagraphProperties paragraph, RunProperties run) {}

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usual;
    private RunProperties usualRun = RunProperties.NONE;
    private ParagraphProperties usualParagraph = new ParagraphProperties();

    /** The styles of an entry; none where there is no such entry. */
    static Styles of(Archive archive, @Nullable String entry) throws IOException, XMLStreamException {
        Styles styles = new Styles();
        if (entry == null || !archive.has(entry)) {
            return styles;
        }
        XMLStreamReader xml = archive.open(entry);
        while (Xml.nextStart(xml)) {
            switch (xml.getLocalName()) {
                case "style" -> styles.style(xml);
                case "pPrDefault", "rPrDefault" -> styles.defaults(xml);
                default -> {}
            }
        }
        return styles;
    }

    private void style(XMLStreamReader xml) throws XMLStreamException {
        String id = Xml.attribute(xml, "styleId");
        boolean paragraphs = "paragraph".equals(Xml.attribute(xml, "type"));
        String standard = Xml.attribute(xml, "default");
        String name = "";
        String base = null;
        ParagraphProperties paragraph = new ParagraphProperties();
        RunProperties run = RunProperties.NONE;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "pPr" -> paragraph = ParagraphProperties.read(xml);
                case "rPr" -> run = RunProperties.read(xml);
                case "name" -> {
                    name = String.valueOf(Xml.attribute(xml, "val")).toLowerCase(Locale.ROOT);
                    Xml.skip(xml);
                }
                case "basedOn" -> {
                    base = Xml.attribute(xml, "val");
                    Xml.skip(xml);
                }
                default -> Xml.skip(xml);
            }
        }
        if (id != null) {
            styles.put(id, new Style(name, base, paragraph, run));
            usual = paragraphs && standard != null && Xml.isOn(standard) ? id : usual;
        }
    }

    private void defaults(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "pPr" -> usualParagraph = ParagraphProperties.read(xml);
                case "rPr" -> usualRun = RunProperties.read(xml);
                default -> Xml.skip(xml);
            }
        }
    }

    /** What the nearest of a style and its bases says; null where none does. */
    <T> @Nullable T paragraph(@Nullable String id, Function<ParagraphProperties, @Nullable T> question) {
        String at = id == null ? usual : id;
        for (int i = 0; i < LONGEST_CHAIN && at != null && styles.get(at) != null; i++) {
            Style style = styles.get(at);
            T said = question.apply(style.paragraph());
            if (said != null) {
                return said;
            }
            at = style.base();
        }
        return question.apply(usualParagraph);
    }

    /** The nearest of a style and its bases that says which list its paragraphs belong to. */
    @Nullable
    String withList(@Nullable String id) {
        String at = id == null ? usual : id;
        for (int i = 0; i < LONGEST_CHAIN && at != null && styles.get(at) != null; i++) {
            Style style = styles.get(at);
            if (style.paragraph().list != null) {
                return at;
            }
            at = style.base();
        }
        return null;
    }

    /** How letters of a paragraph look where their runs say nothing. */
    RunProperties run(@Nullable String id) {
        return letters(id == null ? usual : id).over(usualRun);
    }

    /** What a style of letters says, with its bases. */
    RunProperties letters(@Nullable String id) {
        RunProperties said = RunProperties.NONE;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null && styles.get(at) != null; i++) {
            said = said.over(styles.get(at).run());
            at = styles.get(at).base();
        }
        return said;
    }

    /** The name of a style in lower case, as Word names it in English: {@code heading 1}, {@code toc 2}. */
    String name(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null ? "" : style.name();
    }
}
