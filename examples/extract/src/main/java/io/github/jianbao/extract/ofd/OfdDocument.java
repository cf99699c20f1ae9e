package io.github.jianbao.extract.ofd;

import io.github.jianbao.extract.zip.Archive;
import io.github.jianbao.extract.zip.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a document of an OFD file says for all its pages.
 *
 * @param pages the entries of its pages
 * @param templates the entries of its templates by their id
 * @param bold the ids of fonts that are bold
 * @param area the page's size, in millimetres
 */
record OfdDocument(List<String> pages, Map<String, String> templates, Set<String> bold, double[] area) {

    private static final double[] A4 = {0, 0, 210, 297};

    static OfdDocument of(Archive archive, String entry) throws IOException, XMLStreamException {
        List<String> pages = new ArrayList<>();
        Map<String, String> templates = new HashMap<>();
        Set<String> bold = new HashSet<>();
        double[] area = A4;
        XMLStreamReader xml = archive.open(entry);
        while (Xml.nextStart(xml)) {
            String place = Xml.attribute(xml, "BaseLoc");
            switch (xml.getLocalName()) {
                case "Page" -> {
                    if (place != null) {
                        pages.add(Archive.resolve(entry, place));
                    }
                }
                case "TemplatePage" -> {
                    if (place != null) {
                        templates.put(String.valueOf(Xml.attribute(xml, "ID")), Archive.resolve(entry, place));
                    }
                }
                case "PublicRes", "DocumentRes" ->
                    fonts(archive, Archive.resolve(entry, xml.getElementText().strip()), bold);
                case "PhysicalBox" -> area = box(xml.getElementText(), area);
                default -> {}
            }
        }
        return new OfdDocument(pages, templates, bold, area);
    }

    private static void fonts(Archive archive, String entry, Set<String> bold) throws IOException, XMLStreamException {
        if (!archive.has(entry)) {
            return;
        }
        XMLStreamReader xml = archive.open(entry);
        while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals("Font")) {
                String name = Objects.requireNonNullElse(Xml.attribute(xml, "FontName"), "")
                        .toLowerCase(Locale.ROOT);
                String said = Xml.attribute(xml, "Bold");
                if ("true".equals(said) || name.contains("bold") || name.contains("黑体") || name.contains("simhei")) {
                    bold.add(String.valueOf(Xml.attribute(xml, "ID")));
                }
            }
        }
    }

    static double[] box(@Nullable String written, double[] otherwise) {
        double[] box = numbers(written, 4);
        return box[2] > 0 && box[3] > 0 ? box : otherwise;
    }

    static double[] numbers(@Nullable String written, int count) {
        double[] numbers = new double[count];
        String[] parts = written == null ? new String[0] : written.strip().split("\\s+", -1);
        for (int i = 0; i < Math.min(count, parts.length); i++) {
            numbers[i] = number(parts[i], 0);
        }
        return numbers;
    }

    static double number(@Nullable String written, double otherwise) {
        try {
            double number = written == null ? otherwise : Double.parseDouble(written.strip());
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
