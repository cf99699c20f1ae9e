package io.github.jianbao.model;

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
    /** 一、. */
    HAN("一、"),
    /** （一）. */
    HAN_BRACKETED("（一）"),
    /** 1. and 1．. */
    ARABIC_DOT("1."),
    /** 1、. */
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
}
