package io.github.jianbao.model;

import io.github.jianbao.core.HanNumerals;

/** Shapes of clause numbers; the first four of GB/T 9704 §7.3.3 are 一、 （一） 1. （1）, those of a law 编 章 节 条 （一） 1.. */
public enum NumberStyle {
    /** 第一编. */
    BOOK("编"),
    /** 第一分编. */
    SUBBOOK("分编"),
    /** 第一部分. */
    PART("第一部分"),
    /** 第一章. */
    CHAPTER("章"),
    /** 第一节. */
    SECTION("节"),
    /** 第一条. */
    ARTICLE("条"),
    /** 壹、, the numerals of cheques: plans and minutes of Taiwan, over 一、. */
    FORMAL("壹、"),
    /** 一、. */
    HAN("一、"),
    /** （一）. */
    HAN_BRACKETED("（一）"),
    /** 1. and 1．. */
    ARABIC_DOT("1."),
    /** 1、, and 1， where three are in turn. */
    ARABIC_COMMA("1、"),
    /** （1）. */
    ARABIC_BRACKETED("（1）"),
    /** 1）. */
    ARABIC_HALF_BRACKETED("1）"),
    /** ①. */
    CIRCLED("①"),
    /** 1.1 and deeper. */
    DECIMAL("1.1"),
    /** A. and A、. */
    LATIN("A.");

    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";
    private static final String NUMERALS = "一二三四五六七八九十百千万";
    private static final String FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾佰仟万";
    private static final int LETTERS = 26;

    private final String shape;

    NumberStyle(String shape) {
        this.shape = shape;
    }

    /**
     * The shape with its first ordinal, as the line report prints it.
     *
     * @return for example （一）
     */
    public String shape() {
        return shape;
    }

    /**
     * A number of this shape.
     *
     * @param ordinal 1 or more; up to 50 for {@link #CIRCLED}, up to 26 for {@link #LATIN}
     * @return for example （十一） or 第十一条
     * @throws IllegalArgumentException when the shape has no such number; {@link #DECIMAL} has none without those above it
     * @since 0.2.0
     */
    public String format(int ordinal) {
        return format(ordinal, 0);
    }

    /**
     * A number of this shape with a branch.
     *
     * @param ordinal as in {@link #format(int)}
     * @param branch 1 for 之一, 0 for none; only the shapes of a law, 编 to 条, have branches
     * @return for example 第三条之一
     * @throws IllegalArgumentException when the shape has no such number
     * @since 0.2.0
     */
    public String format(int ordinal, int branch) {
        if (branch < 0 || branch > 0 && compareTo(ARTICLE) > 0) {
            throw new IllegalArgumentException(this + " has no branch: " + branch);
        }
        if (compareTo(ARTICLE) <= 0) {
            String unit = this == PART ? "部分" : shape;
            return "第" + HanNumerals.format(ordinal) + unit + (branch == 0 ? "" : "之" + HanNumerals.format(branch));
        }
        int most = this == CIRCLED ? CIRCLES.length() : this == LATIN ? LETTERS : HanNumerals.MAX;
        if (ordinal < 1 || ordinal > most || this == DECIMAL) {
            throw new IllegalArgumentException(this + " has no number " + ordinal);
        }
        return switch (this) {
            case FORMAL -> formal(HanNumerals.format(ordinal)) + "、";
            case HAN -> HanNumerals.format(ordinal) + "、";
            case HAN_BRACKETED -> "（" + HanNumerals.format(ordinal) + "）";
            case CIRCLED -> CIRCLES.substring(ordinal - 1, ordinal);
            case LATIN -> (char) ('A' + ordinal - 1) + ".";
            default -> shape.replace("1", Integer.toString(ordinal));
        };
    }

    private static String formal(String numeral) {
        StringBuilder written = new StringBuilder(numeral);
        for (int at = 0; at < written.length(); at++) {
            int place = NUMERALS.indexOf(written.charAt(at));
            if (place >= 0) {
                written.setCharAt(at, FORMAL_NUMERALS.charAt(place));
            }
        }
        return written.toString();
    }
}
