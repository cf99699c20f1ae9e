package io.github.jianbao.parser.gen;

import static io.github.jianbao.parser.gen.Shaped.counted;
import static io.github.jianbao.parser.gen.Shaped.repeated;

import java.util.function.IntFunction;

/** What is read inside of sentences, without end: references, duties, amendments, dates, numbers. */
public enum HostileLaws implements Shaped {
    /** Amendments, each with its quotation. */
    AMENDMENTS(size -> Texts.DECISION
            + counted(size, k -> Han.of(k % 999 + 1) + "、将第" + Han.of(k % 999 + 1) + "条中的“甲乙”修改为“丙丁”。\n")),
    /** Amendments whose quotations never close. */
    OPEN_AMENDMENTS(
            size -> Texts.DECISION + counted(size, k -> Han.of(k % 999 + 1) + "、将第" + Han.of(k % 999 + 1) + "条修改为：“第五条 甲乙。\n")),
    /** One amendment with a quotation that never closes. */
    OPEN_AMENDMENT(Texts.DECISION + "一、第五条修改为：“", "甲乙应当办理。\n"),
    /** Amendments on one line. */
    AMENDMENT_LINE(Texts.DECISION + "一、", "第三条修改为“甲”，删去第四条第一款，在“乙”后增加“丙”，"),
    /** Many documents amended by one decision. */
    AMENDED_DOCUMENTS(size -> "滨江市人民政府关于修改部分规章的决定\n"
            + counted(size, k -> Han.of(k % 999 + 1) + "、对《滨江市甲" + k + "办法》作出修改\n（一）将第一条修改为：“第一条 甲。”\n（二）删去第二条。\n")),
    /** Documents repealed by one decision. */
    REPEALS(size -> "滨江市人民政府关于废止部分规章的决定\n决定废止：\n" + counted(size, k -> (k + 1) + ".滨江市甲" + k + "办法（滨政发〔2031〕1号）\n")),
    /** Repeals on one line. */
    REPEAL_LINE("自2031年3月4日起施行，同时废止", "《甲办法》、《乙办法》（滨政发〔2031〕1号）、"),
    /** Duties of a law without a full stop. */
    DUTIES("第一条 县级以上人民政府", "应当加强领导，有关部门应当按照职责做好工作，任何单位不得阻挠，"),
    /** Duties without any pause. */
    DUTIES_WITHOUT_PAUSE("第一条 县级以上人民政府", "应当办理不得"),
    /** Duties of many subjects, which conditions follow. */
    DUTY_CONDITIONS("第一条 ", "有关部门应当承担的，未按照规定办理的，"),
    /** Duties, a sentence each. */
    DUTY_SENTENCES(size -> "滨江市办法\n" + counted(size, k -> "第" + Han.of(k % 999 + 1) + "条 市教育局应当公开信息，不得收费。\n")),
    /** Fines. */
    FINES("违反本办法第三条规定的，由市教育局责令改正，处五千元以上三万元以下罚款；情节严重的，"),
    /** Duties in brackets that never close. */
    OPEN_DUTIES("（责任单位："),
    /** One duty of many bodies. */
    LONG_DUTY(size -> "（责任单位：" + counted(size, k -> "第" + k + "局、")),
    /** Duties in brackets. */
    BRACKETED_DUTIES("加强工作。（责任单位：甲局、乙局，完成时限：2031年底）\n"),
    /** Duties named as they run: 由甲局牵头. */
    RUNNING_DUTIES("由市教育局牵头，市财政局、市卫健委配合，"),
    /** Definitions of short names, unfinished. */
    OPEN_SHORT_NAMES("（以下简称《"),
    /** The word for short names. */
    SHORT_NAME_WORDS("以下简称"),
    /** Short names in one paragraph. */
    SHORT_NAMES_IN_A_LINE(size -> counted(size, k -> "甲" + k + "（以下简称“乙" + k + "”）。乙" + k / 2 + "按乙" + k + "办。")),
    /** Short names, used in other paragraphs. */
    SHORT_NAMES_USED(size -> counted(size / 2, k -> "《滨江市甲" + k + "条例》（以下简称《条例" + k + "》）。\n")
            + counted(size / 2, k -> "按照《条例" + k + "》第三条办理。\n")),
    /** Short names that start alike. */
    SHORT_NAMES_ALIKE(size -> counted(size / 2, k -> "滨江市" + "甲".repeat(k % 20 + 1) + "委员会（以下简称“" + "甲".repeat(k % 20 + 1) + "委”）。\n")
            + repeated(size / 2, "甲")),
    /** References to provisions. */
    PROVISIONS("第一条第一款第一项、"),
    /** A range of provisions that never ends. */
    PROVISION_RANGE("第一条至第"),
    /** References to a document's own provisions. */
    OWN_PROVISIONS("依照本办法第三条、第四条第二款第（三）项和前款规定，"),
    /** References to other documents. */
    TITLES("按照《甲》《乙》和《丙》，"),
    /** References to a law of which all else is said before. */
    THE_SAME_LAW(size -> "根据《滨江市甲条例》第三条，" + repeated(size, "依照该条例第四条和同法第五条，")),
    /** Titles in titles. */
    NESTED_TITLES("《〈"),
    /** The same, closed. */
    NESTED_TITLES_CLOSED(size -> repeated(size / 2, "《〈") + repeated(size / 2, "〉》")),
    /** Numbers of documents, unfinished. */
    OPEN_NUMBERS("国发〔2031〕"),
    /** A number with an authority that never ends. */
    LONG_AUTHORITY(size -> repeated(size, "甲") + "发〔2031〕1号"),
    /** The same of many. */
    MANY_AUTHORITIES(size -> repeated(size, "甲发") + "〔2031〕1号"),
    /** Points of a paragraph. */
    POINTS("一是甲；二是乙；三是丙，"),
    /** Points that are first ever again. */
    FIRST_POINTS("一是坚持统筹兼顾，"),
    /** Years. */
    YEARS("2031年"),
    /** Units of dates without numbers. */
    DATE_UNITS("年月日"),
    /** A period that never ends. */
    DATE_RANGE("2031年3月1日至"),
    /** Dates in Han. */
    HAN_DATES("二〇三一年三月"),
    /** Deadlines. */
    DEADLINES("于3月底前、5个工作日内、次年6月30日前完成，"),
    /** Amounts. */
    AMOUNTS("增长3.5%、减少12个百分点，投入3亿元，新建20—30个，"),
    /** Han digits. */
    HAN_DIGITS("十百千万亿零"),
    /** An ordinal that never ends. */
    LONG_ORDINAL("第", "一"),
    /** Bodies joined by a word, on one line. */
    JOINED_BODIES("由市教育局和市财政局会同有关部门及市卫健委牵头负责，"),
    /** Quarters. */
    QUARTERS("每季度首月10日前，"),
    /** A law's end: validity. */
    VALIDITY("本办法自2031年3月4日起施行，有效期5年，");

    private final IntFunction<String> maker;

    HostileLaws(String unit) {
        this("", unit);
    }

    HostileLaws(String head, String unit) {
        this(size -> head + repeated(size - head.length(), unit));
    }

    HostileLaws(IntFunction<String> maker) {
        this.maker = maker;
    }

    @Override
    public String text(int size) {
        return maker.apply(size);
    }

    /** An enum's own constants cannot see its other fields. */
    private static final class Texts {
        static final String DECISION = "滨江市人民代表大会常务委员会关于修改《滨江市甲条例》的决定\n";
    }
}
