package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.CharSet;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Search;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.line.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a web page puts around a text: its head table, bars, and lists of links. Words of the web, not of any text. */
final class WebResidue {

    private static final String[] STARTS = {
        "<%@", "<!--", "首页 ", "首页>", "首页＞", "首页»", "当前位置", "您的位置", "您现在的位置", "您当前的位置", "所在位置", "分享到", "分享：", "索引号",
        "索 引 号", "信息分类", "主题分类", "发文机构", "发布机构", "信息公开类别", "公开方式", "公开时限", "有效性", "扫一扫", "用手机扫", "【打印", "[打印", "打印本页",
        "【关闭", "[关闭", "关闭窗口", "关闭本页", "【字体", "字体：", "字号：", "【大中小", "上一篇", "下一篇", "相关报道", "相关阅读", "相关稿件", "新闻推荐", "最新新闻",
        "推荐阅读", "版权所有", "网站地图", "打开当前页", "发文字号：", "成文日期：", "发文日期：", "主题词：", "点击数", "浏览次数", "阅读次数", "访问量", "收藏本页",
        "返回顶部", "回到顶部"
    };
    private static final String[] LISTS = {"相关报道", "相关阅读", "相关稿件", "新闻推荐", "最新新闻", "推荐阅读", "热点新闻", "相关新闻", "相关文章"};
    private static final String[] BARS = {"发布时间", "来源", "浏览", "点击", "字号", "字体", "作者", "阅读", "编辑", "打印", "发布者", "访问"};

    private static final Words LABELS = new Words(BARS);

    private static final String BULLETS = "·•‧・○▪";
    /** First letters of {@link #BARS} and of dates in words, but for digits. */
    private static final String BAR_FIRSTS = "发时日作浏来【";

    private static final String FIRSTS = firsts(STARTS);
    private static final String[][] BY_FIRST = byFirst();

    /** What residue starts with: most lines start with something else. */
    private static final CharSet TELLING =
            new CharSet(BULLETS + FIRSTS + firsts(LISTS) + BAR_FIRSTS + "hwf" + Kinds.DIGITS);

    private WebResidue() {}

    private static String firsts(String[] words) {
        return Stream.of(words).map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    private static String[][] byFirst() {
        return FIRSTS.chars()
                .mapToObj(first -> Stream.of(STARTS)
                        .filter(start -> start.charAt(0) == first)
                        .toArray(String[]::new))
                .toArray(String[][]::new);
    }

    static void find(LineTable lines, Furnishing furnishing) {
        boolean list = false;
        for (int i = 0; i < lines.count(); i++) {
            char first = lines.first(i);
            if (!TELLING.contains(first)) {
                list = false;
                continue;
            }
            boolean bullet = BULLETS.indexOf(first) >= 0 && lines.width(i) <= 120 && lines.tail(i) != Tail.STOP;
            boolean heads = startsList(lines, i);
            list = heads || list && bullet;
            if (list || residue(lines, i)) {
                furnishing.set(i, Furniture.Kind.WEB);
            }
        }
    }

    private static boolean startsList(LineTable lines, int i) {
        if (lines.width(i) > 16) {
            return false;
        }
        for (String word : LISTS) {
            if (lines.text().startsWith(word, lines.start(i)) && lines.end(i) - lines.start(i) <= word.length() + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean residue(LineTable lines, int i) {
        char first = lines.first(i);
        if (lines.width(i) > 300 || lines.stops(i) > 1 && first != 'h') {
            return false;
        }
        if (lines.shape(i) == Shape.ADDRESS && lines.text().startsWith("file:", lines.start(i))) {
            return true;
        }
        int group = lines.stops(i) == 0 ? FIRSTS.indexOf(first) : -1;
        if (group >= 0) {
            for (String start : BY_FIRST[group]) {
                if (lines.text().startsWith(start, lines.start(i))
                        && (lines.width(i) <= 40 || !start.endsWith("：") || lines.pauses(i) <= 3)) {
                    return shortEnough(lines, i, start);
                }
            }
        }
        return browser(lines, i) || bar(lines, i);
    }

    /** 2024/5/6 10:21 and a title, an address and 1/2: what a browser prints around a page. */
    private static boolean browser(LineTable lines, int i) {
        String text = lines.text();
        int start = lines.start(i);
        int end = lines.end(i);
        if (text.startsWith("http", start)) {
            int slash = Search.last(text, start, end, '/', '／');
            int blank = Search.last(text, start, end, ' ', '\t');
            return blank > 0
                    && slash > blank
                    && Chars.isDigit(text.charAt(end - 1))
                    && slash + 1 < end
                    && Chars.isDigit(text.charAt(slash - 1));
        }
        int at = start;
        int slashes = 0;
        while (at < end && (Chars.isDigit(text.charAt(at)) || text.charAt(at) == '/')) {
            slashes += text.charAt(at) == '/' ? 1 : 0;
            at++;
        }
        if (slashes != 2 || at - start < 6 || at - start > 10) {
            return false;
        }
        while (at < end && (Chars.isBlank(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        int digits = at;
        while (at < end && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at > digits && at - digits <= 2 && at < end && text.charAt(at) == ':';
    }

    private static boolean shortEnough(LineTable lines, int i, String start) {
        return lines.width(i) <= 60
                || start.charAt(0) == '<'
                || start.startsWith("首页")
                || start.startsWith("分享")
                || start.contains("位置");
    }

    /** 2011年09月30来源：…, 发布时间：2011-03-10  发布者：…: a date and two labels on one line. */
    private static boolean bar(LineTable lines, int i) {
        boolean dated = Chars.isDigit(lines.first(i));
        if (!dated && BAR_FIRSTS.indexOf(lines.first(i)) < 0
                || lines.width(i) > 160
                || lines.stops(i) > 0
                || lines.pauses(i) == 0
                || dated && lines.numbered(i)) {
            return false;
        }
        String text = lines.text();
        boolean digits = dated;
        boolean labelled = false;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            digits = digits || Chars.isDigit(text.charAt(at));
            labelled = labelled || LABELS.at(text, at) > 0;
        }
        boolean published = text.startsWith("发布时间", lines.start(i)) || text.startsWith("发布日期", lines.start(i));
        if (!digits || published || !labelled) {
            return digits && published;
        }
        int labels = 0;
        for (String label : BARS) {
            labels += Search.contains(text, lines.start(i), lines.end(i), label) ? 1 : 0;
        }
        return labels >= (dated ? 1 : 2);
    }
}
