package io.github.jianbao.extract.ofd;

import io.github.jianbao.extract.print.Glyph;
import io.github.jianbao.extract.print.PrintPage;
import io.github.jianbao.extract.print.Rule;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.Watch;
import io.github.jianbao.extract.zip.Archive;
import io.github.jianbao.extract.zip.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One page of an OFD file with the templates that it names. Millimetres in the file, points from here on. */
final class OfdPage {

    private static final double POINTS = 72 / 25.4;
    private static final double USUAL_SIZE = 4;
    private static final double NARROW = 0.5;
    private static final double WIDE = 1.6;
    private static final int MOST_RULES = 20_000;
    private static final double[] UPRIGHT = {1, 0, 0, 1, 0, 0};

    private final Archive archive;
    private final OfdDocument document;
    private final Watch watch;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private double[] area;
    private int pictures;
    private int paths;
    private int sideways;

    OfdPage(Archive archive, OfdDocument document, Watch watch) {
        this.archive = archive;
        this.document = document;
        this.watch = watch;
        this.area = document.area();
    }

    void read(String entry) throws IOException, XMLStreamException {
        List<String> templates = new ArrayList<>();
        content(entry, templates);
        for (String template : templates) {
            if (archive.has(template)) {
                content(template, new ArrayList<>());
            }
        }
    }

    PrintPage printed() {
        return PrintPage.of(area[2] * POINTS, area[3] * POINTS, glyphs, rules);
    }

    boolean isEmpty() {
        return glyphs.stream().allMatch(glyph -> glyph.text().isBlank());
    }

    int pictures() {
        return pictures;
    }

    int paths() {
        return paths;
    }

    int sideways() {
        return sideways;
    }

    private void content(String entry, List<String> templates) throws IOException, XMLStreamException {
        XMLStreamReader xml = archive.open(entry);
        while (Xml.nextStart(xml)) {
            watch.operator();
            switch (xml.getLocalName()) {
                case "Template" -> {
                    String named = document.templates().get(String.valueOf(Xml.attribute(xml, "TemplateID")));
                    if (named != null) {
                        templates.add(named);
                    }
                }
                case "PhysicalBox" -> area = OfdDocument.box(xml.getElementText(), area);
                case "TextObject" -> text(xml);
                case "PathObject" -> path(xml);
                case "ImageObject" -> pictures++;
                default -> {}
            }
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException, ExtractException {
        double[] box = OfdDocument.numbers(Xml.attribute(xml, "Boundary"), 4);
        double[] matrix = matrix(xml);
        double size = OfdDocument.number(Xml.attribute(xml, "Size"), USUAL_SIZE);
        double stretched = OfdDocument.number(Xml.attribute(xml, "HScale"), 1);
        int weight = Xml.number(xml, "Weight", 400);
        boolean bold = weight >= 600 || document.bold().contains(String.valueOf(Xml.attribute(xml, "Font")));
        double x = 0;
        double y = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                if (!xml.getLocalName().equals("TextCode")) {
                    depth++;
                    continue;
                }
                // X and Y are left out where they are those of the piece before
                x = OfdDocument.number(Xml.attribute(xml, "X"), x);
                y = OfdDocument.number(Xml.attribute(xml, "Y"), y);
                double[] right = deltas(Xml.attribute(xml, "DeltaX"));
                double[] down = deltas(Xml.attribute(xml, "DeltaY"));
                String words = xml.getElementText().replace("\n", "").replace("\r", "");
                letters(words, new double[] {x, y}, right, down, box, matrix, size, stretched, bold);
            }
        }
    }

    private void letters(
            String words,
            double[] start,
            double[] right,
            double[] down,
            double[] box,
            double[] matrix,
            double size,
            double stretched,
            boolean bold)
            throws ExtractException {
        double x = start[0];
        double y = start[1];
        double scale = Math.hypot(matrix[0], matrix[1]);
        boolean straight = Math.abs(matrix[1]) < 0.01 * scale && matrix[0] > 0;
        int index = 0;
        for (int at = 0; at < words.length(); index++) {
            watch.operator();
            int letter = words.codePointAt(at);
            at += Character.charCount(letter);
            double width = size * stretched * (letter < 0x2e80 && letter != '“' && letter != '”' ? NARROW : 1);
            double left = (box[0] + matrix[0] * x + matrix[2] * y + matrix[4]) * POINTS;
            double base = (box[1] + matrix[1] * x + matrix[3] * y + matrix[5]) * POINTS;
            if (straight) {
                // a step is the room of a letter, unless it is so wide that it is a gap
                boolean near = index < right.length && right[index] > 0 && right[index] < WIDE * size;
                double step = near ? right[index] : width;
                glyphs.add(new Glyph(
                        Character.toString(letter),
                        left,
                        base,
                        step * scale * POINTS,
                        size * Math.abs(matrix[3]) * POINTS,
                        bold));
            } else {
                sideways++;
            }
            // without steps, letters follow each other at their own widths
            boolean stepped = index < right.length || index < down.length;
            x += index < right.length ? right[index] : stepped ? 0 : width;
            y += index < down.length ? down[index] : 0;
        }
    }

    /** Steps from letter to letter: {@code g 9 4} is nine steps of four. */
    private static double[] deltas(@Nullable String written) {
        if (written == null) {
            return new double[0];
        }
        List<Double> steps = new ArrayList<>();
        String[] parts = written.strip().split("\\s+", -1);
        for (int i = 0; i < parts.length && steps.size() < 100_000; i++) {
            if (parts[i].equals("g") && i + 2 < parts.length) {
                int count = (int) OfdDocument.number(parts[i + 1], 0);
                double step = OfdDocument.number(parts[i + 2], 0);
                for (int j = 0; j < count && steps.size() < 100_000; j++) {
                    steps.add(step);
                }
                i += 2;
            } else {
                steps.add(OfdDocument.number(parts[i], 0));
            }
        }
        return steps.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] matrix(XMLStreamReader xml) {
        double[] matrix = OfdDocument.numbers(Xml.attribute(xml, "CTM"), 6);
        return matrix[0] == 0 && matrix[1] == 0 && matrix[2] == 0 && matrix[3] == 0 ? UPRIGHT : matrix;
    }

    /** Paths of straight lines may be those of a table: {@code M 0 0 L 50 0}. */
    private void path(XMLStreamReader xml) throws XMLStreamException {
        paths++;
        double[] box = OfdDocument.numbers(Xml.attribute(xml, "Boundary"), 4);
        double[] matrix = matrix(xml);
        String drawn = "";
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("AbbreviatedData")) {
                    drawn = xml.getElementText();
                } else {
                    depth++;
                }
            }
        }
        String[] parts = drawn.strip().split("\\s+", -1);
        double[] from = null;
        double[] first = null;
        for (int i = 0; i < parts.length && rules.size() < MOST_RULES; i++) {
            boolean moves = parts[i].equals("M") || parts[i].equals("S");
            if (parts[i].equals("C") && first != null && from != null) {
                rule(from, first);
            } else if ((moves || parts[i].equals("L")) && i + 2 < parts.length) {
                double x = OfdDocument.number(parts[i + 1], 0);
                double y = OfdDocument.number(parts[i + 2], 0);
                double[] to = {
                    (box[0] + matrix[0] * x + matrix[2] * y + matrix[4]) * POINTS,
                    (box[1] + matrix[1] * x + matrix[3] * y + matrix[5]) * POINTS
                };
                if (!moves && from != null) {
                    rule(from, to);
                }
                first = moves ? to : first;
                from = to;
                i += 2;
            }
        }
    }

    private void rule(double[] a, double[] b) {
        if (Math.abs(a[0] - b[0]) < 1 || Math.abs(a[1] - b[1]) < 1) {
            rules.add(new Rule(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])));
        }
    }
}
