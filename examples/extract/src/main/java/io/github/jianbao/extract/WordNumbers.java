package io.github.jianbao.extract;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix;

/**
 * The numbers that Word sets itself (自动编号), which stand in no paragraph: 一、 （一） 第一条. Tika writes all of them in digits,
 * and a clause would lose its place; so they are counted here.
 */
final class WordNumbers {

    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    private final @Nullable XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<BigInteger> seen = new HashSet<>();

    WordNumbers(@Nullable XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    /** The number of the next paragraph with the blank behind it; empty where Word sets none. */
    String next(XWPFParagraph paragraph) {
        BigInteger id = paragraph.getNumID();
        XWPFNum number = id == null || numbering == null ? null : numbering.getNum(id);
        if (number == null || numbering == null) {
            return "";
        }
        CTNum list = number.getCTNum();
        XWPFAbstractNum kind = numbering.getAbstractNum(list.getAbstractNumId().getVal());
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        if (kind == null || level < 0 || level >= LEVELS) {
            return "";
        }
        CTAbstractNum levels = kind.getCTAbstractNum();
        int[] counts = counters.computeIfAbsent(levels.getAbstractNumId(), key -> unused());
        if (seen.add(id)) {
            restart(list, counts);
        }
        count(levels, level, counts);
        return written(levels, level, counts);
    }

    private static int[] unused() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    /** A list of its own that uses the numbers of another begins where it says. */
    private static void restart(CTNum list, int[] counts) {
        for (CTNumLvl override : list.getLvlOverrideList()) {
            int level = override.getIlvl().intValue();
            if (override.isSetStartOverride() && level >= 0 && level < LEVELS) {
                counts[level] = override.getStartOverride().getVal().intValue() - 1;
            }
        }
    }

    private static void count(CTAbstractNum levels, int level, int[] counts) {
        for (int i = 0; i < level; i++) {
            counts[i] = counts[i] == UNUSED ? start(levels, i) : counts[i];
        }
        counts[level] = counts[level] == UNUSED ? start(levels, level) : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, UNUSED);
    }

    private static int start(CTAbstractNum levels, int level) {
        CTLvl found = level(levels, level);
        return found == null || !found.isSetStart()
                ? 1
                : found.getStart().getVal().intValue();
    }

    private static @Nullable CTLvl level(CTAbstractNum levels, int level) {
        for (CTLvl candidate : levels.getLvlList()) {
            if (candidate.getIlvl().intValue() == level) {
                return candidate;
            }
        }
        return null;
    }

    private static String written(CTAbstractNum levels, int level, int[] counts) {
        CTLvl own = level(levels, level);
        if (own == null
                || !own.isSetLvlText()
                || own.getLvlText().getVal() == null
                || format(own).equals("bullet")) {
            return "";
        }
        String text = own.getLvlText().getVal();
        for (int i = 0; i <= level; i++) {
            CTLvl part = level(levels, i);
            String format = part == null || own.isSetIsLgl() ? "decimal" : format(part);
            text = text.replace("%" + (i + 1), WordNumerals.write(counts[i], format));
        }
        boolean apart = !own.isSetSuff() || own.getSuff().getVal() != STLevelSuffix.NOTHING;
        return text.isEmpty() || !apart ? text : text + " ";
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() ? String.valueOf(level.getNumFmt().getVal()) : "decimal";
    }
}
