package io.github.jianbao.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The text of one page of an OFD file: pieces on one base line make a line, lines go from top to bottom. Millimetres. */
final class OfdPage {

    private static final double USUAL_SIZE = 4;

    /**
     * What one {@code TextCode} prints.
     *
     * @param left where it begins
     * @param base its base line, from the top of the page
     * @param size the size of its characters
     */
    private record Piece(double left, double base, double size, String text) {}

    private OfdPage() {}

    static String read(OfdArchive archive, String entry) throws IOException, XMLStreamException {
        List<Piece> pieces = pieces(archive.open(entry));
        pieces.sort(Comparator.comparingDouble(Piece::base));
        StringBuilder text = new StringBuilder();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!line.isEmpty() && piece.base() - line.get(0).base() > piece.size() / 2) {
                append(line, text);
            }
            line.add(piece);
        }
        append(line, text);
        return text.toString();
    }

    private static void append(List<Piece> line, StringBuilder text) {
        line.sort(Comparator.comparingDouble(Piece::left));
        line.forEach(piece -> text.append(piece.text()));
        text.append('\n');
        line.clear();
    }

    private static List<Piece> pieces(XMLStreamReader xml) throws XMLStreamException {
        List<Piece> pieces = new ArrayList<>();
        double[] place = {0, 0};
        double size = USUAL_SIZE;
        double[] at = {0, 0};
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("TextObject")) {
                place = place(xml);
                size = number(xml.getAttributeValue(null, "Size"), USUAL_SIZE);
                at = new double[] {0, 0};
            } else if (xml.getLocalName().equals("TextCode")) {
                // X and Y are left out where they are those of the piece before
                at = new double[] {
                    number(xml.getAttributeValue(null, "X"), at[0]), number(xml.getAttributeValue(null, "Y"), at[1])
                };
                String text = xml.getElementText().replace("\n", "").replace("\r", "");
                pieces.add(new Piece(place[0] + at[0], place[1] + at[1], size, text));
            }
        }
        return pieces;
    }

    /** The upper left corner of a text object: of its boundary, moved by its matrix. */
    private static double[] place(XMLStreamReader xml) {
        double[] boundary = numbers(xml.getAttributeValue(null, "Boundary"), 4);
        double[] matrix = numbers(xml.getAttributeValue(null, "CTM"), 6);
        return new double[] {boundary[0] + matrix[4], boundary[1] + matrix[5]};
    }

    private static double[] numbers(@Nullable String written, int count) {
        double[] numbers = new double[count];
        String[] parts = written == null ? new String[0] : written.strip().split("\\s+", -1);
        for (int i = 0; i < Math.min(count, parts.length); i++) {
            numbers[i] = number(parts[i], 0);
        }
        return numbers;
    }

    private static double number(@Nullable String written, double otherwise) {
        try {
            double number = written == null ? otherwise : Double.parseDouble(written.strip());
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
