package io.github.jianbao.parser.gen;

/** Texts near the grammar: the parser's own markers, brackets, dates and titles in random order, whole and broken. */
public final class Soup {
    private static final String[] MARKERS = {
        "一、",
        "二、",
        "十一、",
        "（一）",
        "（二）",
        "(三)",
        "〈一)",
        "《二)",
        "(=)",
        "1.",
        "2．",
        "3、",
        "12.",
        "（1）",
        "(2)",
        "1）",
        "2)",
        "①",
        "⑩",
        "㊿",
        "1.1",
        "2.3.4",
        "A.",
        "第一章",
        "第二节",
        "第三条",
        "第一百二十条之一",
        "第一编",
        "第一分编",
        "第一部分",
        "附件1",
        "附件",
        "附件：",
        "附件2：",
        "附件：1.",
        "附表",
        "一是",
        "二是",
        "第一，",
        "首先，",
        "第",
        "条",
        "之",
        "〇",
        "百",
        "廿",
        "九千九百九十九、",
        "第九千九百九十九条",
        "99999999999.",
        "0.",
        "（〇）",
        "\\. ",
        "1\\."
    };
    private static final String[] MARKS = {
        "【",
        "】",
        "〖",
        "〗",
        "《",
        "》",
        "〈",
        "〉",
        "（",
        "）",
        "(",
        ")",
        "“",
        "”",
        "「",
        "」",
        "[",
        "]",
        "〔",
        "〕",
        "。",
        "，",
        "、",
        "；",
        "：",
        "？",
        "！",
        "…",
        "……",
        "——",
        "—",
        "-",
        "|",
        "｜",
        "丨",
        "·",
        ".",
        "....",
        "............",
        "\t",
        " ",
        "　",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "#",
        "##",
        "**",
        "*",
        "```",
        "---",
        "|---|",
        ">",
        "◆",
        "■",
        "★",
        "●",
        "▲",
        "☆",
        "※",
        "□",
        "/",
        "\\",
        "&",
        "<",
        "\u2028",
        "\u0085",
        "\u0000",
        "\u001b",
        "⼀",
        "⽂",
        "⻓",
        "⺠",
        "𠀀",
        "👍",
        "\ud840",
        "\udc00",
        "e\u0301",
        "０",
        "９"
    };
    private static final String[] LINES = {
        "目录",
        "目　　录",
        "本期目录",
        "CONTENTS",
        "规划参阅",
        "2024年第10期(总第20期)",
        "第42期（总第1268期）",
        "2022年第3-4期（合刊）",
        "创刊号",
        "增刊",
        "二〇二四年春",
        "【政策文件】",
        "【关键词】",
        "◆要闻",
        "【要闻】............1",
        "关于加强管理的通知",
        "关于加强管理的通知 3",
        "关于加强管理的通知………12",
        "滨江市人民政府办公室",
        "关于印发《管理办法》的通知",
        "——专家谈《管理办法》",
        "周宁 | 谈谈管理，",
        "周　宁",
        "滨政发〔2024〕33号",
        "滨政发【2024] 33 号",
        "第706号",
        "来源：《滨江日报》",
        "（本文刊发于《滨江日报》2024年6月8日第03版）",
        "转自：新闻网",
        "各区人民政府：",
        "各位代表：",
        "关键词一：",
        "问：为什么？",
        "答：因为需要。",
        "滨江日报记者：请问怎样？",
        "市教育局局长周宁：大家好。今天很高兴。",
        "2024年8月30日",
        "二〇二四年八月三十日",
        "（2024年9月21日）",
        "2024-08-30",
        "2024年13月40日",
        "滨江市教育局　滨江市财政局",
        "滨江市教育局",
        "总理　周宁",
        "（此件公开发布）",
        "抄送：市委办公室。",
        "责任编辑：周宁",
        "注：数据为初步数。",
        "中华人民共和国国务院令",
        "管理办法",
        "第一章 总则",
        "第一条 为了加强管理，制定本办法。",
        "第十二条规定的",
        "（一）指导思想。坚持原则。",
        "一、总体要求 （一）指导思想。坚持原则。",
        "坚持统筹兼顾，注重实效。（责任单位：市教育局、市财政局）",
        "1",
        "2",
        "3",
        "12",
        "- 1 -",
        "— 3 —",
        "3/97",
        "第3页",
        "·12·",
        "iv",
        "第3页 共9页",
        "............",
        "……………",
        "***",
        "----------",
        "姓名\t单位\t电话",
        "周宁\t教育局\t123",
        "合计   12   34",
        "首页 > 政务公开",
        "索引号：001-2024-0005",
        "发布时间：2024-03-20 来源：市政府",
        "扫一扫在手机打开当前页",
        "【打印】【关闭】",
        "http://www.example.cn/a.html",
        "2024/5/6 10:21",
        "file:///C:/a.html",
        "# 滨江观察",
        "## 政策",
        "### 关于管理的通知",
        "| 甲 | 乙 |",
        "<a name=\"x\"></a>",
        "Policy Briefing",
        "as Latin words wrap",
        "the line ends in a word"
    };
    private static final String[] SENTENCES = {
        "各地要结合实际，认真贯彻落实。",
        "到2026年底，覆盖率达到95%以上。",
        "这项工作很重要，要抓紧抓好，",
        "根据《管理办法》（以下简称《办法》）",
        "依照第十二条第二款的规定",
        "按照《办法》第三条，予以支持。",
        "一是抓落实；二是抓督查；三是抓考核。",
        "近年来，全市坚持把教育摆在优先位置，持续加大投入，",
        "努力培养担当重任的人才",
        "。",
        "，并取得成效。",
        "年底前完成。",
        "（国发〔2018〕1号）",
        "同比增长12.5%。",
        "人民群众满意",
        "2024年3月1日至2025年",
        "教育部、财政部"
    };

    private Soup() {}

    /**
     * A text.
     *
     * @param dice what chooses
     * @param mostLines how long it may get
     * @return lines and pieces of lines with all kinds of line ends
     */
    public static String text(Dice dice, int mostLines) {
        StringBuilder text = new StringBuilder();
        int lines = dice.between(0, mostLines);
        String end = dice.pick("\n", "\n", "\r\n", "\r");
        boolean mixed = dice.chance(10);
        boolean repeats = dice.chance(30);
        String again = dice.pick(LINES);
        for (int k = 0; k < lines; k++) {
            if (repeats && dice.chance(25)) {
                text.append(again);
            } else {
                line(dice, text);
            }
            text.append(mixed ? dice.pick("\n", "\r", "\r\n", "\f", "\n\n") : end);
            if (dice.chance(8)) {
                text.append(dice.pick(end, end + end, "\f", "　　", "    ", "\t"));
            }
        }
        if (dice.chance(30)) {
            line(dice, text);
        }
        return text.toString();
    }

    private static void line(Dice dice, StringBuilder into) {
        switch (dice.between(0, 7)) {
            case 0, 1, 2 -> into.append(dice.pick(LINES));
            case 3 -> into.append(dice.pick(MARKERS)).append(dice.pick(SENTENCES));
            case 4 -> sentences(dice, into);
            case 5 -> broken(dice.pick(LINES), dice, into);
            default -> {
                int pieces = dice.between(1, 6);
                for (int k = 0; k < pieces; k++) {
                    into.append(piece(dice));
                }
            }
        }
    }

    private static void sentences(Dice dice, StringBuilder into) {
        int sentences = dice.between(1, 4);
        for (int k = 0; k < sentences; k++) {
            into.append(dice.pick(SENTENCES));
        }
    }

    private static void broken(String line, Dice dice, StringBuilder into) {
        int cut = dice.between(0, line.length());
        into.append(line, 0, cut)
                .append(dice.pick("\n", " ", "", dice.pick(MARKS)))
                .append(line, cut, line.length());
    }

    private static String piece(Dice dice) {
        return switch (dice.between(0, 3)) {
            case 0 -> dice.pick(MARKERS);
            case 1 -> dice.pick(MARKS);
            case 2 -> dice.pick(LINES);
            default -> dice.pick(SENTENCES);
        };
    }
}
