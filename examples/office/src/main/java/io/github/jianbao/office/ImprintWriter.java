package io.github.jianbao.office;

import io.github.jianbao.model.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** The imprint (版记, §7.4): lines as wide as the type area, at the foot of the last page. */
final class ImprintWriter {

    /** Eighths of a point: 0.35 mm and 0.25 mm. */
    private static final int OUTER = 8;

    private static final int INNER = 6;

    /** One character of the imprint's size, 14 pt. */
    private static final int CHARACTER = 280;

    private static final int LONGEST_LABEL = 4;

    private final Sheet sheet;
    private final List<Text> lines = new ArrayList<>();

    ImprintWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(Text line) {
        lines.add(line);
    }

    /** Writes the lines that were added: at the foot of the page, or where they come. */
    void write(boolean atFoot) {
        if (lines.isEmpty()) {
            return;
        }
        CTTbl table = sheet.table();
        properties(table.addNewTblPr(), atFoot);
        table.addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(Figures.WIDTH));
        for (Text line : lines) {
            CTTc cell = table.addNewTr().addNewTc();
            TableWriter.width(cell.addNewTcPr().addNewTcW(), Figures.WIDTH);
            line(
                    new Para(cell.addNewP(), sheet.styles(), Style.IMPRINT),
                    line.value().strip());
        }
        sheet.close();
        lines.clear();
    }

    private static void properties(CTTblPr properties, boolean atFoot) {
        if (atFoot) {
            CTTblPPr place = properties.addNewTblpPr();
            place.setVertAnchor(STVAnchor.MARGIN);
            place.setHorzAnchor(STHAnchor.MARGIN);
            place.setTblpXSpec(STXAlign.LEFT);
            place.setTblpYSpec(STYAlign.BOTTOM);
        }
        TableWriter.width(properties.addNewTblW(), Figures.WIDTH);
        CTTblBorders borders = properties.addNewTblBorders();
        TableWriter.border(borders.addNewTop(), OUTER);
        TableWriter.border(borders.addNewBottom(), OUTER);
        TableWriter.border(borders.addNewInsideH(), INNER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        TableWriter.width(margins.addNewLeft(), CHARACTER);
        TableWriter.width(margins.addNewRight(), CHARACTER);
    }

    /** A body and its date stand at both ends; the second line of recipients under the first one's first name. */
    private static void line(Para paragraph, String words) {
        int gap = gap(words);
        if (gap > 0) {
            String end = words.substring(gap).strip();
            paragraph.rightTab(Figures.WIDTH - 2 * CHARACTER).run(words.substring(0, gap) + "\t" + end);
            return;
        }
        int colon = words.indexOf('：');
        if (colon > 0 && colon < LONGEST_LABEL) {
            int hanging = (colon + 1) * CHARACTER;
            paragraph.hang(hanging);
        }
        paragraph.run(words);
    }

    /** Where the one wide gap of a line starts; 0 where it has none, or several. */
    private static int gap(String words) {
        int found = 0;
        int at = 0;
        while (at < words.length()) {
            int end = at;
            while (end < words.length() && isBlank(words.charAt(end))) {
                end++;
            }
            boolean wide = end - at > 1 || end > at && words.charAt(at) != ' ';
            if (wide && found > 0) {
                return 0;
            }
            found = wide ? at : found;
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
    }
}
