package io.github.jianbao.extract.word;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractOptions.Changes;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Watch;
import io.github.jianbao.extract.zip.Xml;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the body of a .docx file (WordprocessingML, ISO/IEC 29500-1). Wrappers that mean nothing for the text (content controls,
 * smart tags, links) are walked through, so what is inside them stands where it is seen.
 */
final class DocxBody {

    private static final Set<String> SILENT = Set.of(
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "sdtPr",
            "sdtEndPr",
            "customXmlPr",
            "smartTagPr",
            "fldData",
            "ffData",
            "rt",
            "rubyPr");
    private static final int MOST_BOXES = 16;

    private final XMLStreamReader xml;
    private final DocxParts parts;
    private final WordOutput out;
    private final Watch watch;
    private final boolean accepted;
    private final Fields fields = new Fields();
    private int boxes;
    private int written;
    private @Nullable Words unended;

    DocxBody(XMLStreamReader xml, DocxParts parts, WordOutput out, Watch watch) {
        this.xml = xml;
        this.parts = parts;
        this.out = out;
        this.watch = watch;
        this.accepted = watch.options().changes() == Changes.ACCEPTED;
    }

    void read() throws XMLStreamException, ExtractException {
        while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals("body")) {
                blocks();
            }
        }
    }

    /** A paragraph whose mark is gone, and nothing behind it that it could be one with. */
    private void last() throws ExtractException {
        if (unended != null) {
            out.paragraph(unended, Look.PLAIN);
            unended = null;
        }
    }

    /** Paragraphs and tables up to the end of the element that the reader is in. */
    private void blocks() throws XMLStreamException, ExtractException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> paragraph();
                    case "tbl" -> table();
                    case "altChunk" -> {
                        out.leftOut(LeftOut.Kind.EMBEDDED, 1);
                        Xml.skip(xml);
                    }
                    case "sectPr" -> Xml.skip(xml);
                    default -> depth += passed() ? 1 : 0;
                }
            }
        }
        last();
    }

    /** Whether an element is walked through; otherwise it has been left. */
    private boolean passed() throws XMLStreamException, ExtractException {
        String name = xml.getLocalName();
        boolean gone = name.equals(accepted ? "del" : "ins") || name.equals(accepted ? "moveFrom" : "moveTo");
        if (gone) {
            out.leftOut(LeftOut.Kind.CHANGED_TEXT, letters());
            return false;
        }
        boolean doubled = name.equals("Fallback") && written > 0;
        if (name.equals("AlternateContent")) {
            written = 0;
        }
        if (doubled || SILENT.contains(name)) {
            Xml.skip(xml);
            return false;
        }
        watch.tick();
        return true;
    }

    /** Leaves an element and counts the letters in it. */
    private int letters() throws XMLStreamException {
        int count = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            count += event == XMLStreamConstants.CHARACTERS ? xml.getTextLength() : 0;
        }
        return count;
    }

    private void table() throws XMLStreamException, ExtractException {
        if (!out.startTable()) {
            Xml.skip(xml);
            return;
        }
        Words before = unended;
        unended = null;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("tr")) {
                    row();
                } else {
                    depth += passed() ? 1 : 0;
                }
            }
        }
        out.endTable();
        unended = before;
    }

    private void row() throws XMLStreamException, ExtractException {
        out.startRow();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tc" -> cell();
                    case "gridBefore" -> {
                        out.startCell(Xml.number(xml, "val", 1));
                        Xml.skip(xml);
                    }
                    case "trPr", "del", "ins" -> {
                        if (isGone()) {
                            leaveRow(depth);
                            return;
                        }
                        depth++;
                    }
                    default -> depth += passed() ? 1 : 0;
                }
            }
        }
    }

    private boolean isGone() {
        return xml.getLocalName().equals(accepted ? "del" : "ins");
    }

    private void leaveRow(int depth) throws XMLStreamException {
        Xml.skip(xml);
        for (int left = depth; left > 0; ) {
            int event = xml.next();
            left += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void cell() throws XMLStreamException, ExtractException {
        int span = 1;
        boolean opened = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("tcPr")) {
                    span = span();
                } else if (name.equals("p") || name.equals("tbl")) {
                    if (!opened) {
                        out.startCell(span);
                        opened = true;
                    }
                    if (name.equals("p")) {
                        paragraph();
                    } else {
                        table();
                    }
                } else {
                    depth += passed() ? 1 : 0;
                }
            }
        }
        last();
    }

    private int span() throws XMLStreamException {
        int span = 1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                span = xml.getLocalName().equals("gridSpan") ? Xml.number(xml, "val", 1) : span;
                Xml.skip(xml);
            }
        }
        return span;
    }

    private void paragraph() throws XMLStreamException, ExtractException {
        ParagraphProperties own = new ParagraphProperties();
        Words words = new Words();
        RunProperties usual = parts.styles().run(null);
        RunProperties run = usual;
        boolean contents = fields.inContents();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "pPr" -> {
                        own = ParagraphProperties.read(xml);
                        usual = parts.styles().run(own.style);
                        run = usual;
                    }
                    case "r" -> {
                        run = usual;
                        depth++;
                    }
                    case "rPr" -> {
                        RunProperties said = RunProperties.read(xml);
                        run = said.over(parts.styles().letters(said.style())).over(usual);
                    }
                    default -> depth += piece(words, run) ? 1 : 0;
                }
            }
        }
        end(words, own, contents || fields.inContents());
    }

    /** One piece of a run. Whether the reader is in it still. */
    private boolean piece(Words words, RunProperties run) throws XMLStreamException, ExtractException {
        switch (xml.getLocalName()) {
            case "t", "delText" -> {
                text(xml.getElementText(), words, run);
                return false;
            }
            case "instrText", "delInstrText" -> {
                fields.code(xml.getElementText());
                return false;
            }
            case "fldChar" -> field(words, run);
            case "tab", "ptab" -> text("\t", words, run);
            case "cr" -> words.mark('\n');
            case "br" -> {
                String type = Xml.attribute(xml, "type");
                words.mark("page".equals(type) || "column".equals(type) ? '\f' : '\n');
            }
            case "lastRenderedPageBreak" -> words.page();
            case "noBreakHyphen" -> text("-", words, run);
            case "sym" -> symbol(words, run);
            case "footnoteReference" -> note(parts.footnotes(), words, run);
            case "endnoteReference" -> note(parts.endnotes(), words, run);
            case "commentReference" -> comment();
            case "blip", "imagedata" -> out.leftOut(LeftOut.Kind.PICTURES, 1);
            case "OLEObject" -> out.leftOut(LeftOut.Kind.EMBEDDED, 1);
            case "txbxContent" -> {
                box();
                return false;
            }
            default -> {
                return passed();
            }
        }
        Xml.skip(xml);
        return false;
    }

    private void text(String text, Words words, RunProperties run) {
        if (!fields.visible()) {
            return;
        }
        if (Boolean.TRUE.equals(run.hidden())) {
            out.leftOut(LeftOut.Kind.HIDDEN_TEXT, text.length());
            return;
        }
        words.add(shown(text), Boolean.TRUE.equals(run.bold()), Objects.requireNonNullElse(run.size(), 10.0));
    }

    /** With letters for the signs of symbol fonts. */
    private String shown(String text) {
        if (text.chars().noneMatch(c -> Symbols.isSign((char) c))) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            String letter = Symbols.isSign(c) ? Symbols.letter("Wingdings", c) : String.valueOf(c);
            shown.append(letter);
            out.leftOut(LeftOut.Kind.SYMBOLS, letter.isEmpty() ? 1 : 0);
        }
        return shown.toString();
    }

    private void field(Words words, RunProperties run) {
        switch (String.valueOf(Xml.attribute(xml, "fldCharType"))) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> text(fields.end(), words, run);
            default -> {}
        }
    }

    private void symbol(Words words, RunProperties run) {
        String code = Objects.requireNonNullElse(Xml.attribute(xml, "char"), "0");
        String font = Objects.requireNonNullElse(Xml.attribute(xml, "font"), "");
        String letter = "";
        try {
            letter = Symbols.letter(font, Integer.parseInt(code, 16));
        } catch (NumberFormatException e) {
            // no sign at all
        }
        text(letter, words, run);
        out.leftOut(LeftOut.Kind.SYMBOLS, letter.isEmpty() ? 1 : 0);
    }

    private void note(DocxNotes notes, Words words, RunProperties run) {
        String said = notes.words(Xml.attribute(xml, "id"));
        if (said == null) {
            return;
        }
        String custom = Xml.attribute(xml, "customMarkFollows");
        if (custom != null && Xml.isOn(custom)) {
            out.note(said);
        } else {
            String mark = notes.mark();
            text(mark, words, run);
            out.note(mark + " " + said);
        }
    }

    private void comment() {
        String said = parts.comments().words(Xml.attribute(xml, "id"));
        if (said != null && !said.isEmpty()) {
            out.note("［批注］" + said);
        }
    }

    /** A text box stands in front of the paragraph that it is fastened to. */
    private void box() throws XMLStreamException, ExtractException {
        if (boxes >= MOST_BOXES) {
            Xml.skip(xml);
            return;
        }
        boxes++;
        Words before = unended;
        unended = null;
        blocks();
        unended = before;
        boxes--;
        written++;
    }

    private void end(Words words, ParagraphProperties own, boolean contents) throws ExtractException {
        Words whole = words;
        if (unended != null) {
            whole = unended;
            whole.append(words);
            unended = null;
        }
        if (accepted ? own.markDeleted : own.markInserted) {
            unended = whole;
            return;
        }
        out.paragraph(whole, parts.look(own, contents));
        if (own.endsSection) {
            out.newPage();
        }
    }
}
