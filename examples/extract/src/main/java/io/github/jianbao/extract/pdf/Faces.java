package io.github.jianbao.extract.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Which fonts are bold: by what they say of themselves, or by their names. Heiti (黑体) is the bold face of Chinese print. */
final class Faces {

    private static final int BOLD = 600;
    private static final List<String> NAMES = List.of("bold", "heavy", "black", "hei", "xbs", "dbs", "黑体", "小标宋");
    private static final List<String> NOT = List.of("yahei", "semilight", "kaihei");

    private final Map<PDFont, Boolean> known = new IdentityHashMap<>();

    boolean isBold(PDFont font) {
        return known.computeIfAbsent(font, Faces::looksBold);
    }

    private static boolean looksBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor != null && (descriptor.getFontWeight() >= BOLD || descriptor.isForceBold())) {
            return true;
        }
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        boolean plain = NOT.stream().anyMatch(name::contains) && !name.contains("bold");
        return !plain && NAMES.stream().anyMatch(name::contains);
    }
}
