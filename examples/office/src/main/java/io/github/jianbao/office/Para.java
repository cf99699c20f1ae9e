package io.github.jianbao.office;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** A paragraph while it is written. What it says itself goes before its style. */
final class Para {

    private static final int HUNDRED = 100;
    private static final String RED = "FF0000";
    private static final int RULE_EIGHTHS = 12;

    private final CTP paragraph;
    private final Styles styles;

    Para(CTP paragraph, Styles styles, Style style) {
        this.paragraph = paragraph;
        this.styles = styles;
        properties().addNewPStyle().setVal(styles.id(style));
    }

    Para run(String words) {
        run(words, null, 0);
        return this;
    }

    Para run(String words, Style style) {
        run(words, style, 0);
        return this;
    }

    /** Words, in letters of another size than the style's: half points, 0 for the style's own. */
    Para run(String words, @Nullable Style style, int size) {
        if (!words.isEmpty()) {
            CTR run = paragraph.addNewR();
            if (style != null) {
                run.addNewRPr().addNewRStyle().setVal(styles.id(style));
            }
            if (size > 0) {
                CTRPr letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                letters.addNewSz().setVal(BigInteger.valueOf(size));
                letters.addNewSzCs().setVal(BigInteger.valueOf(size));
            }
            words(run, words);
        }
        return this;
    }

    /** Text and tabs. */
    private static void words(CTR run, String words) {
        String clean = XmlText.of(words);
        int from = 0;
        for (int tab = clean.indexOf('\t'); tab >= 0; tab = clean.indexOf('\t', from)) {
            text(run, clean.substring(from, tab));
            run.addNewTab();
            from = tab + 1;
        }
        text(run, clean.substring(from));
    }

    private static void text(CTR run, String words) {
        if (!words.isEmpty()) {
            CTText text = run.addNewT();
            text.setStringValue(words);
            text.setSpace(Space.PRESERVE);
        }
    }

    Para lineBreak() {
        paragraph.addNewR().addNewBr();
        return this;
    }

    Para tab() {
        paragraph.addNewR().addNewTab();
        return this;
    }

    /** A field begins: its code, and behind {@link #fieldResult()} what it shows. */
    Para field(String code) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText text = paragraph.addNewR().addNewInstrText();
        text.setStringValue(" " + code + " ");
        text.setSpace(Space.PRESERVE);
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        return this;
    }

    Para endField() {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        return this;
    }

    /** What is written next up to the end of the bookmark is what a link or a page number leads to. */
    Para bookmark(int id, String name) {
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
        return this;
    }

    Para endBookmark(int id) {
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
        return this;
    }

    Para onNewPage() {
        properties().addNewPageBreakBefore();
        return this;
    }

    Para keepNext() {
        if (!properties().isSetKeepNext()) {
            properties().addNewKeepNext();
        }
        return this;
    }

    /** Room above, in twips. */
    Para before(int twips) {
        spacing().setBefore(BigInteger.valueOf(twips));
        return this;
    }

    /** The height of its lines, in twips. */
    Para lines(int twips) {
        spacing().setLine(BigInteger.valueOf(twips));
        spacing().setLineRule(STLineSpacingRule.EXACT);
        return this;
    }

    /** How far it stands from the edges, in characters; the first line hangs out to the left by some of them. */
    Para indent(double left, double right, double hanging) {
        CTInd indent =
                properties().isSetInd() ? properties().getInd() : properties().addNewInd();
        indent.setLeft(twips(left));
        indent.setLeftChars(hundredths(left));
        indent.setRight(twips(right));
        indent.setRightChars(hundredths(right));
        if (hanging > 0) {
            indent.setHanging(twips(hanging));
            indent.setHangingChars(hundredths(hanging));
        } else {
            indent.setFirstLine(BigInteger.ZERO);
            indent.setFirstLineChars(BigInteger.ZERO);
        }
        return this;
    }

    /** How far the first line is set in, in characters. */
    Para firstLine(double characters) {
        CTInd indent = properties().addNewInd();
        indent.setFirstLine(twips(characters));
        indent.setFirstLineChars(hundredths(characters));
        return this;
    }

    Para align(STJc.Enum how) {
        properties().addNewJc().setVal(how);
        return this;
    }

    Para outlineLevel(int level) {
        properties().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return this;
    }

    Para rightTab(int twips) {
        CTTabStop stop = properties().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(twips));
        return this;
    }

    /** The red line of the standard below it (§7.2.7), as wide as the type area. */
    Para redRule() {
        CTBorder rule = properties().addNewPBdr().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(RULE_EIGHTHS));
        rule.setSpace(BigInteger.valueOf(Figures.RULE_BELOW));
        rule.setColor(RED);
        return this;
    }

    /** How far the first line hangs out to the left of the others, in twips. */
    Para hang(int twips) {
        CTInd indent = properties().addNewInd();
        indent.setLeft(BigInteger.valueOf(twips));
        indent.setHanging(BigInteger.valueOf(twips));
        return this;
    }

    CTPPr properties() {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }

    private CTSpacing spacing() {
        return properties().isSetSpacing()
                ? properties().getSpacing()
                : properties().addNewSpacing();
    }

    private static BigInteger twips(double characters) {
        return BigInteger.valueOf(Math.round(characters * Figures.CHARACTER));
    }

    private static BigInteger hundredths(double characters) {
        return BigInteger.valueOf(Math.round(characters * HUNDRED));
    }
}
