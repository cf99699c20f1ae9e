package io.github.jianbao.parser.line;

/** What a line looks like as a whole, by itself. Most lines are {@link #PLAIN}. */
public enum Shape {
    /** Words. */
    PLAIN,
    /** Nothing but a date, brackets aside. */
    DATE,
    /** Nothing but a document number: 国办发〔2018〕108号, 第706号. */
    NUMBER,
    /** 来源：…, 转自：…, 摘自：…. */
    SOURCE,
    /** Year, number and total of an issue: 2024年第10期(总第20期). */
    DESIGNATION,
    /** One pair of brackets 【】 or 〖〗 around the whole line. */
    BRACKETED,
    /** A mark ◆ ■ ★ ● ▲ and a few words. */
    BULLETED,
    /** 附件, 附件1, 附件2：. */
    ATTACHMENT_LABEL,
    /** 附件：1.…. */
    ATTACHMENT_LIST,
    /** 目录, 本期目录, CONTENTS. */
    CONTENTS_HEADING,
    /** One pair of round brackets around the whole line: （此件公开发布）. */
    REMARK,
    /** 抄送：…, 责任编辑：…, 印发. */
    FOOT,
    /** Ends in a colon and names no clause: may be recipients. */
    COLON,
    /** ——专家谈…: a dash, then words. */
    DASHED,
    /** Digits with the dressing of a page number: - 12 -, 3/97, 第3页. */
    PAGE_NUMBER,
    /** Digits alone. */
    DIGITS,
    /** Leader dots alone. */
    LEADER,
    /** A rule, an anchor, a fence. */
    RULE,
    /** An address on the web, a file's address, a browser's date line. */
    ADDRESS
}
