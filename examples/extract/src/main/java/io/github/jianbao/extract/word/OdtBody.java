package io.github.jianbao.extract.word;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Watch;
import io.github.jianbao.extract.zip.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks over the body of an OpenDocument text. */
final class OdtBody {

    private static final int MOST_DEEP = 24;

    /** A list that the reader is in: how its numbers go on, and whether the next paragraph gets one. */
    private static final class Open {
        final Object counter;
        final @Nullable String style;
        boolean numbered;

        Open(Object counter, @Nullable String style) {
            this.counter = counter;
            this.style = style;
        }
    }

    private final XMLStreamReader xml;
    private final OdtStyles styles;
    private final WordOutput out;
    private final Watch watch;
    private final ListCounters counters = new ListCounters();
    private final Deque<Open> lists = new ArrayDeque<>();
    private final Map<String, Object> byName = new HashMap<>();
    private int contents;
    private int notes;
    private int deep;

    OdtBody(XMLStreamReader xml, OdtStyles styles, WordOutput out, Watch watch) {
        this.xml = xml;
        this.styles = styles;
        this.out = out;
        this.watch = watch;
    }

    void read() throws XMLStreamException, ExtractException {
        while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals("text") && "office".equals(xml.getPrefix())
                    || xml.getLocalName().equals("body")) {
                blocks();
            }
        }
    }

    private void blocks() throws XMLStreamException, ExtractException {
        int index = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                contents -= depth < index ? 1 : 0;
                index = depth < index ? 0 : index;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                watch.tick();
                String name = xml.getLocalName();
                switch (name) {
                    case "p", "h" -> paragraph();
                    case "list" -> list();
                    case "table" -> table();
                    case "tracked-changes", "forms", "variable-decls", "sequence-decls", "user-field-decls" ->
                        Xml.skip(xml);
                    case "soft-page-break" -> {
                        out.page();
                        depth++;
                    }
                    default -> {
                        depth++;
                        if (name.equals("index-body") && index == 0) {
                            index = depth;
                            contents++;
                        }
                    }
                }
            }
        }
    }

    private void list() throws XMLStreamException, ExtractException {
        if (lists.size() >= MOST_DEEP) {
            Xml.skip(xml);
            return;
        }
        Open outer = lists.peek();
        String style = Xml.attribute(xml, "style-name");
        String id = Xml.attribute(xml, "id");
        String continued = Xml.attribute(xml, "continue-list");
        boolean goesOn = "true".equals(Xml.attribute(xml, "continue-numbering"));
        Object counter = new Object();
        if (outer != null) {
            counter = outer.counter;
            style = style == null ? outer.style : style;
        } else if (continued != null) {
            counter = byName.getOrDefault("id " + continued, counter);
        } else if (goesOn) {
            counter = byName.getOrDefault("style " + style, counter);
        }
        if (id != null) {
            byName.put("id " + id, counter);
        }
        byName.put("style " + style, counter);
        Open open = new Open(counter, style);
        lists.push(open);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("list-item") || xml.getLocalName().equals("list-header")) {
                    open.numbered = xml.getLocalName().equals("list-item");
                    blocks();
                } else {
                    depth++;
                }
            }
        }
        lists.pop();
    }

    private void table() throws XMLStreamException, ExtractException {
        if (!out.startTable()) {
            Xml.skip(xml);
            return;
        }
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> {
                        out.startRow();
                        depth++;
                    }
                    case "table-cell" -> {
                        int repeated = Xml.number(xml, "number-columns-repeated", 1);
                        int span = Xml.number(xml, "number-columns-spanned", 1);
                        if (span > 1) {
                            out.startSpanning(span);
                        } else {
                            out.startCell(repeated);
                        }
                        blocks();
                    }
                    case "covered-table-cell" -> {
                        out.coveredCell(Xml.number(xml, "number-columns-repeated", 1));
                        Xml.skip(xml);
                    }
                    default -> depth++;
                }
            }
        }
        out.endTable();
    }

    private void paragraph() throws XMLStreamException, ExtractException {
        String style = Xml.attribute(xml, "style-name");
        boolean heading = xml.getLocalName().equals("h");
        int level = heading ? Math.min(ListLevel.MOST, Xml.number(xml, "outline-level", 1)) : 0;
        Words words = new Words();
        words(words, style);
        Look look = look(style, level, heading);
        if (Boolean.TRUE.equals(styles.said("paragraph", style, said -> said.hidden)) && words.isBlank()) {
            return;
        }
        out.paragraph(words, look);
    }

    private void words(Words words, @Nullable String paragraph) throws XMLStreamException, ExtractException {
        Deque<String> spans = new ArrayDeque<>();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (xml.getLocalName().equals("span") && !spans.isEmpty()) {
                    spans.pop();
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                add(squeezed(xml.getText(), words), words, paragraph, spans.peek());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth += piece(words, paragraph, spans) ? 1 : 0;
            }
        }
    }

    /** Whether the reader is in the piece still. */
    private boolean piece(Words words, @Nullable String paragraph, Deque<String> spans)
            throws XMLStreamException, ExtractException {
        switch (xml.getLocalName()) {
            case "span" -> {
                spans.push(Objects.requireNonNullElse(Xml.attribute(xml, "style-name"), ""));
                return true;
            }
            case "s" -> words.mark(" ".repeat(Math.min(200, Xml.number(xml, "c", 1))));
            case "tab" -> words.mark("\t");
            case "line-break" -> words.mark("\n");
            case "soft-page-break" -> words.page();
            case "ruby-text", "desc", "title" -> {}
            case "image" -> out.leftOut(LeftOut.Kind.PICTURES, 1);
            case "object", "object-ole" -> out.leftOut(LeftOut.Kind.EMBEDDED, 1);
            case "note" -> {
                note(words);
                return false;
            }
            case "annotation" -> {
                out.note("［批注］" + text());
                return false;
            }
            case "text-box" -> {
                if (deep < MOST_DEEP) {
                    deep++;
                    blocks();
                    deep--;
                    return false;
                }
            }
            default -> {
                return true;
            }
        }
        Xml.skip(xml);
        return false;
    }

    private void note(Words words) throws XMLStreamException {
        String mark = "[" + ++notes + "]";
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("note-body")) {
                    out.note(mark + " " + text());
                } else {
                    Xml.skip(xml);
                }
            }
        }
        words.mark(mark);
    }

    /** All words of an element on one line. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("creator") || name.equals("date") || name.equals("date-string")) {
                    Xml.skip(xml);
                } else {
                    text.append(name.equals("p") && !text.isEmpty() ? " " : "");
                    depth++;
                }
            }
        }
        return text.toString().strip();
    }

    /** White space of XML: one blank, and none at the start. */
    private static String squeezed(String text, Words words) {
        StringBuilder squeezed = new StringBuilder();
        boolean blank = words.text().isEmpty() || words.text().endsWith(" ");
        for (char c : text.toCharArray()) {
            boolean white = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!white || !blank) {
                squeezed.append(white ? ' ' : c);
            }
            blank = white;
        }
        return squeezed.toString();
    }

    private void add(String text, Words words, @Nullable String paragraph, @Nullable String span) {
        if (text.isEmpty()) {
            return;
        }
        Boolean hidden = letters(paragraph, span, said -> said.hidden);
        if (Boolean.TRUE.equals(hidden)) {
            out.leftOut(LeftOut.Kind.HIDDEN_TEXT, text.length());
            return;
        }
        Double size = letters(paragraph, span, said -> said.size);
        words.add(
                text,
                Boolean.TRUE.equals(letters(paragraph, span, said -> said.bold)),
                Objects.requireNonNullElse(size, 12.0));
    }

    private <T> @Nullable T letters(
            @Nullable String paragraph, @Nullable String span, Function<OdtStyles.Style, @Nullable T> question) {
        T said = span == null ? null : styles.said("text", span, question);
        return said != null ? said : styles.said("paragraph", paragraph, question);
    }

    private Look look(@Nullable String style, int heading, boolean isHeading) {
        Open list = lists.peek();
        List<@Nullable ListLevel> levels = List.of();
        int level = -1;
        Object counter = styles;
        if (list != null) {
            levels = styles.list(list.style);
            level = Math.min(lists.size(), ListLevel.MOST) - 1;
            counter = list.counter;
        } else if (isHeading && !"".equals(styles.said("paragraph", style, said -> said.list))) {
            levels = styles.outline();
            level = heading - 1;
        }
        boolean numbered = level >= 0 && (list == null || list.numbered);
        String number = numbered ? counters.next(counter, counter, Map.of(), levels, level) : "";
        if (list != null) {
            list.numbered = false;
        }
        String alignment = styles.said("paragraph", style, said -> said.alignment);
        Double first = styles.said("paragraph", style, said -> said.first);
        boolean centred = "center".equals(alignment);
        return new Look(
                number,
                list == null ? 0 : level + 1,
                heading,
                centred,
                !centred && first != null && first >= DocxParts.LEAST_INDENT,
                contents > 0,
                Boolean.TRUE.equals(styles.said("paragraph", style, said -> said.newPage)));
    }
}
