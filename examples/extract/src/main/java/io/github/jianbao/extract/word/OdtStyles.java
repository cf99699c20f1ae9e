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
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles and lists of an OpenDocument text (ISO/IEC 26300), named ones and those of single paragraphs. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final double POINTS_A_LETTER = 10.5;

    /** What a style says itself; null where it says nothing. */
    static final class Style {
        @Nullable
        String parent;

        /** Empty where it takes away the numbers of the style that it is made from. */
        @Nullable
        String list;

        @Nullable
        Integer heading;

        @Nullable
        String alignment;

        @Nullable
        Double first;

        @Nullable
        Boolean newPage;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean hidden;

        @Nullable
        Double size;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<@Nullable ListLevel>> lists = new HashMap<>();
    private final List<@Nullable ListLevel> outline = levels();

    static OdtStyles of(Archive archive) throws IOException, XMLStreamException {
        OdtStyles styles = new OdtStyles();
        for (String entry : List.of("styles.xml", "content.xml")) {
            if (archive.has(entry)) {
                styles.read(archive.open(entry));
            }
        }
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        List<@Nullable ListLevel> list = levels();
        while (Xml.nextStart(xml)) {
            String name = xml.getLocalName();
            switch (name) {
                case "style", "default-style" -> style = style(xml);
                case "paragraph-properties" -> paragraph(xml, style);
                case "text-properties" -> letters(xml, style);
                case "list-style" -> {
                    list = levels();
                    lists.put(String.valueOf(Xml.attribute(xml, "name")), list);
                    style = new Style();
                }
                case "outline-style" -> {
                    list = outline;
                    style = new Style();
                }
                case "list-level-style-number", "outline-level-style", "list-level-style-bullet" -> level(xml, list);
                case "body" -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private static List<@Nullable ListLevel> levels() {
        return new ArrayList<>(Collections.nCopies(ListLevel.MOST, (ListLevel) null));
    }

    private Style style(XMLStreamReader xml) {
        Style style = new Style();
        String family = Objects.requireNonNullElse(Xml.attribute(xml, "family"), "");
        String name = xml.getLocalName().equals("default-style") ? "" : Xml.attribute(xml, "name");
        style.parent = Objects.requireNonNullElse(Xml.attribute(xml, "parent-style-name"), "");
        style.list = Xml.attribute(xml, "list-style-name");
        int level = Xml.number(xml, "default-outline-level", 0);
        style.heading = level > 0 ? level : null;
        styles.put(family + " " + name, style);
        return style;
    }

    private static void paragraph(XMLStreamReader xml, Style style) {
        String alignment = Xml.attribute(xml, "text-align");
        style.alignment = alignment != null ? alignment : style.alignment;
        String before = Xml.attribute(xml, "break-before");
        style.newPage = before == null ? style.newPage : Boolean.valueOf(before.equals("page"));
        String left = Xml.attribute(xml, "margin-left");
        String first = Xml.attribute(xml, "text-indent");
        if (left != null || first != null) {
            style.first = (points(left) + points(first)) / POINTS_A_LETTER;
        }
    }

    private static void letters(XMLStreamReader xml, Style style) {
        String weight = Xml.attribute(xml, "font-weight-asian");
        weight = weight == null ? Xml.attribute(xml, "font-weight") : weight;
        style.bold = weight == null ? style.bold : Boolean.valueOf(weight.equals("bold"));
        String display = Xml.attribute(xml, "display");
        style.hidden = display == null ? style.hidden : Boolean.valueOf(display.equals("none"));
        String size = Xml.attribute(xml, "font-size-asian");
        double points = points(size == null ? Xml.attribute(xml, "font-size") : size);
        style.size = points > 0 ? Double.valueOf(points) : style.size;
    }

    private static void level(XMLStreamReader xml, List<@Nullable ListLevel> list) {
        int at = Xml.number(xml, "level", 0) - 1;
        if (at < 0 || at >= ListLevel.MOST) {
            return;
        }
        boolean bullet = xml.getLocalName().endsWith("bullet");
        String format = Objects.requireNonNullElse(Xml.attribute(xml, "num-format"), "");
        String pattern = bullet ? Xml.attribute(xml, "bullet-char") : pattern(xml, at, format);
        list.set(
                at,
                new ListLevel(
                        Xml.number(xml, "start-value", 1),
                        bullet ? "bullet" : format(format),
                        Objects.requireNonNullElse(pattern, ""),
                        true,
                        -1,
                        false,
                        null,
                        new ParagraphProperties()));
    }

    /** {@code %1%.%2%} of newer files; else a prefix, the numbers of some levels with points between them, a suffix. */
    private static String pattern(XMLStreamReader xml, int level, String format) {
        String whole = Xml.attribute(xml, "num-list-format");
        if (whole != null) {
            StringBuilder pattern = new StringBuilder();
            for (int i = 0; i < whole.length(); i++) {
                pattern.append(whole.charAt(i));
                boolean place = whole.charAt(i) == '%' && i + 2 < whole.length() && whole.charAt(i + 2) == '%';
                if (place) {
                    pattern.append(whole.charAt(i + 1));
                    i += 2;
                }
            }
            return pattern.toString();
        }
        StringBuilder pattern = new StringBuilder(Objects.requireNonNullElse(Xml.attribute(xml, "num-prefix"), ""));
        int shown = format.isEmpty() ? 0 : Math.max(1, Xml.number(xml, "display-levels", 1));
        for (int i = Math.max(0, level + 1 - shown); i <= level && shown > 0; i++) {
            pattern.append(pattern.indexOf("%") < 0 ? "" : ".").append('%').append(i + 1);
        }
        return pattern.append(Objects.requireNonNullElse(Xml.attribute(xml, "num-suffix"), ""))
                .toString();
    }

    /** ODF shows a format by its first numbers. */
    private static String format(String first) {
        return switch (first.isEmpty() ? ' ' : first.charAt(0)) {
            case '1' -> "decimal";
            case 'a' -> "lowerLetter";
            case 'A' -> "upperLetter";
            case 'i' -> "lowerRoman";
            case 'I' -> "upperRoman";
            case '一' -> "chineseCountingThousand";
            case '①' -> "decimalEnclosedCircle";
            case '甲' -> "ideographTraditional";
            case '１' -> "decimalFullWidth";
            case ' ' -> "none";
            default -> "decimal";
        };
    }

    List<@Nullable ListLevel> list(@Nullable String name) {
        return lists.getOrDefault(String.valueOf(name), levels());
    }

    List<@Nullable ListLevel> outline() {
        return outline;
    }

    /** What the nearest of a style and those it is made from says; null where none does. */
    <T> @Nullable T said(String family, @Nullable String name, Function<Style, @Nullable T> question) {
        String at = Objects.requireNonNullElse(name, "");
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(family + " " + at);
            T said = style == null ? null : question.apply(style);
            if (said != null || style == null || at.isEmpty()) {
                return said;
            }
            at = Objects.requireNonNullElse(style.parent, "");
        }
        return null;
    }

    private static double points(@Nullable String measure) {
        if (measure == null || measure.length() < 3) {
            return 0;
        }
        double unit = switch (measure.substring(measure.length() - 2)) {
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            case "in" -> 72;
            case "pt" -> 1;
            default -> 0;
        };
        try {
            return unit == 0 ? 0 : unit * Double.parseDouble(measure.substring(0, measure.length() - 2));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
