package io.github.jianbao.office;

import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;

/**
 * Places bodies and date under a document (§7.3.5). Numbers are characters of the grid, counted from the right edge of the type
 * area.
 */
final class SignatureWriter {

    /** The date of a sealed document stands so far from the edge (§7.3.5.1). */
    private static final double SEALED_DATE = 4;

    /** What the edge, and the first characters of body and date, are apart without a seal (§7.3.5.2). */
    private static final double UNSEALED = 2;

    private final Sheet sheet;

    SignatureWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Adds the lines of a signature to the parts of its document.
     *
     * @param signature the signature
     * @param seal what room is left for
     * @param parts the parts of the document
     */
    void write(Signature signature, Seal seal, InOrder parts) {
        DateLine date = signature.date();
        boolean inside = date == null || signature.lines().stream().anyMatch(line -> holds(line, date.text()));
        Text own = inside || date == null ? null : date.text();
        double widest = signature.lines().stream()
                .mapToDouble(SignatureWriter::width)
                .max()
                .orElse(0);
        double dateWidth = own == null ? 0 : width(own);
        double dateRight = dateRight(widest, dateWidth, seal);
        for (Text line : signature.lines()) {
            double right = own == null ? dateRight : right(width(line), dateRight, dateWidth, seal);
            parts.add(line, text -> set(text, Style.SIGNATURE, right));
        }
        parts.add(own, text -> {
            Para paragraph = set(text, Style.SIGNATURE_DATE, dateRight);
            if (seal == Seal.STAMP) {
                paragraph.before(Figures.LINE);
            }
        });
    }

    private static double dateRight(double widest, double date, Seal seal) {
        return switch (seal) {
            case SEAL -> date == 0 ? SEALED_DATE : Math.max(SEALED_DATE, (widest - date) / 2 + UNSEALED);
            case STAMP -> SEALED_DATE;
            case NONE -> date == 0 ? UNSEALED : Math.max(UNSEALED, widest - date);
        };
    }

    /** Centred over the date; before the stamp; or with its first character two to the left of the date's. */
    private static double right(double width, double dateRight, double date, Seal seal) {
        return switch (seal) {
            case SEAL -> dateRight + (date - width) / 2;
            case STAMP -> SEALED_DATE;
            // the first characters of all bodies stand under one another
            case NONE -> dateRight + date + UNSEALED - width;
        };
    }

    private static double width(Text line) {
        return Widths.of(line.value().strip());
    }

    private Para set(Text text, Style style, double right) {
        sheet.keepWithNext();
        Para paragraph = sheet.paragraph(style).run(text.value().strip());
        return paragraph.indent(0, Math.max(0, Math.min(right, Figures.CHARACTERS / 2.0)), 0);
    }

    private static boolean holds(Text line, Text part) {
        return InOrder.start(part) >= 0
                && InOrder.start(line) >= 0
                && line.span().contains(part.span());
    }
}
