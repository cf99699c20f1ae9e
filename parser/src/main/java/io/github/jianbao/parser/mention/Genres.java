package io.github.jianbao.parser.mention;

import io.github.jianbao.parser.line.Words;
import java.util.Arrays;
import java.util.Comparator;

/** What kinds of documents are called (文种). */
final class Genres {

    private static final Words WORDS = new Words(longestFirst(
            "实施条例", "实施细则", "实施办法", "管理办法", "暂行办法", "试行办法", "暂行规定", "管理规定", "暂行条例", "实施方案", "工作方案", "总体方案", "行动方案",
            "试点方案", "行动计划", "工作计划", "实施计划", "专项规划", "总体规划", "发展规划", "规划纲要", "指导意见", "实施意见", "若干意见", "若干规定", "若干措施",
            "实施规划", "法", "法典", "条例", "规定", "办法", "细则", "决定", "决议", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示",
            "批复", "议案", "函", "纪要", "方案", "规划", "计划", "纲要", "章程", "规则", "准则", "规程", "规范", "标准", "指南", "要点", "措施", "目录",
            "清单", "制度", "协定", "公约", "宪法", "解释", "倡议"));

    private Genres() {}

    /** The length of the longest kind that ends at an offset; 0 for none. */
    static int before(String text, int end) {
        return WORDS.before(text, end);
    }

    private static String[] longestFirst(String... words) {
        Arrays.sort(words, Comparator.comparingInt(String::length).reversed());
        return words;
    }

    /** Whether a name is a kind of document and nothing else: 意见, 行动计划. */
    static boolean isGenre(String name) {
        int length = name.length();
        return length > 1 && before(name, length) == length;
    }
}
