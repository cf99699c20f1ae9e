package io.github.jianbao.model;

import java.util.List;
import java.util.Random;

/** Strings that a careless writer breaks on, among ordinary ones. */
public final class AnyText {

    private static final List<String> ORDINARY = List.of(
            "教育评价事关教育发展方向",
            "，",
            "。",
            "；",
            "：",
            "？",
            "完善立德树人体制机制",
            "《关于加快推动博士研究生教育高质量发展的意见》",
            "2024年10月16日",
            "（一）",
            "“人工智能+”",
            " ",
            "Jianbao SDK",
            "𠮷野家");

    private static final List<String> HOSTILE = List.of(
            "\u0000",
            "\u0001",
            "\u0008",
            "\u000b",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\udbff\udfff",
            "</script>",
            "<!--",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&#10;",
            "|",
            "\\|",
            "\\",
            "`",
            "```",
            "~~~",
            "*",
            "**",
            "_a_",
            "[a](b)",
            "![",
            "<http://a>",
            "# ",
            "> ",
            "- ",
            "+ ",
            "1. ",
            "1) ",
            "---",
            "===",
            ":-:",
            "\"",
            "'",
            "\u202e",
            "\u200f",
            "\u2066",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u00a0",
            "\u3000",
            "  ",
            "\t",
            "\u2028",
            "\u2029",
            "\ufffe",
            "\uffff",
            "\ufffd",
            "=SUM(A1)",
            "${x}",
            "%s");

    private AnyText() {}

    /** A string without line ends; every third one is hostile, now and then it is empty. */
    public static String line(Random random) {
        boolean hostile = random.nextInt(3) == 0;
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<String> pool = hostile && random.nextBoolean() ? HOSTILE : ORDINARY;
            out.append(pool.get(random.nextInt(pool.size())));
        }
        return random.nextInt(40) == 0 ? "" : out.toString();
    }

    /** Any string at all, line ends included. */
    public static String any(Random random) {
        String line = line(random);
        return random.nextInt(10) == 0 ? line + "\r\n" + line(random) + "\n" : line;
    }
}
