package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;

/** Whether a line opens a speaker's turn (发言): a person or an outlet, a colon, then what is said. */
public final class Speakers {

    private static final int LONGEST = 30;

    /** Letters of a name. */
    private static final int LONGEST_NAME = 4;

    private static final String[] ASKERS = {"记者", "主持人", "网友", "问", "提问", "编辑部", "本报", "本刊"};
    private static final Words ASKING = new Words(ASKERS);
    private static final String[] OFFICES = {
        "部长", "主任", "院长", "校长", "书记", "局长", "司长", "处长", "主席", "秘书长", "教授", "研究员", "委员", "厅长", "市长", "省长", "县长", "区长",
        "总编", "发言人", "专家", "代表", "老师", "先生", "女士", "董事长", "总经理", "会长", "所长", "负责人", "总工程师", "理事长", "院士", "组长", "社长",
        "行长", "科长", "经理", "嘉宾"
    };

    /** The longer first: a designation is one of them, or none. */
    private static final Words ANSWERING = new Words("回答", "答", "问");

    private static final String REPORTER = "记者";

    private static final Words HOLDING = new Words(OFFICES);

    /** Offices that name nobody may stand behind: 外交部发言人：…. */
    private static final Words TITLES = new Words("发言人", "负责人", "教授", "老师", "先生", "女士");

    /** Of offices, of {@link #ASKERS} and of who answers. */
    private static final CharSet LAST_LETTERS =
            new CharSet(Search.lastLetters(OFFICES) + Search.lastLetters(ASKERS) + "答");

    /** 总书记指出：“…” quotes inside a paragraph and opens no turn. */
    private static final Words VERBS = new Words(
            "指出", "强调", "表示", "认为", "介绍", "要求", "提出", "说", "说道", "称", "写道", "谈到", "坦言", "透露", "回忆", "明确", "告诉", "问道",
            "所说", "建议", "呼吁", "宣布");

    private static final String[] OPENERS = {
        "其中", "例如", "比如", "此外", "首先", "其次", "最后", "附件", "备注", "说明", "结论", "同时", "注意", "具体", "包括", "答案", "背景", "建议",
        "要求", "目标", "原则"
    };

    private Speakers() {}

    /**
     * Where the colon of a turn stands: it is the first mark of the line.
     *
     * @param text the text
     * @param start first offset of the line
     * @param end offset after it
     * @return the offset after the colon, or -1 where the line opens no turn
     */
    public static int colon(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            if (endsLine(c)) {
                limit = Math.min(end, limit + 1);
            } else if ((Kinds.of(c) & (Kinds.MARK | Kinds.HALT)) != 0) {
                return (c == '：' || c == ':') && at > start && speaks(text, start, at) ? at + 1 : -1;
            }
        }
        return -1;
    }

    /**
     * Whether a designation is one that asks.
     *
     * @param designation the words before the colon
     * @return true for 记者, 主持人, 问
     */
    public static boolean asks(String designation) {
        return asks(designation, 0, designation.length());
    }

    private static boolean asks(String text, int from, int to) {
        return ASKING.before(text, from, to) > 0 || Search.contains(text, from, to, REPORTER);
    }

    /**
     * Where the office ends and the name starts.
     *
     * @param designation the words before the colon
     * @return the offset of the name; 0 where no office can be told apart
     */
    public static int nameStart(String designation) {
        for (int end = designation.length() - 1; end > 1; end--) {
            if (HOLDING.before(designation, end) > 0) {
                return end;
            }
        }
        boolean reporter = designation.endsWith(REPORTER) && designation.length() > 2;
        return reporter ? designation.length() - 2 : 0;
    }

    /**
     * Whether words can be a bare name that answers a question: two to four characters, and none of those that open a list.
     *
     * @param words the words before the colon
     * @return true for 林知秋
     */
    public static boolean nameOnly(String words) {
        if (words.length() < 2 || words.length() > 4) {
            return false;
        }
        for (String opener : OPENERS) {
            if (words.equals(opener)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The words before a colon, which may stand on two lines.
     *
     * @param text the text
     * @param start first offset of the line
     * @param colon where the colon stands
     * @return the words without blanks around them and without line ends
     */
    public static String designation(String text, int start, int colon) {
        String words = text.substring(start, colon);
        for (int at = start; at < colon; at++) {
            if (endsLine(text.charAt(at))) {
                return words.replace("\n", "")
                        .replace("\r", "")
                        .replace("\f", "")
                        .strip();
            }
        }
        return words.strip();
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    /** Whether the words before a colon are a speaker's; most are known by their last letters not to be. */
    private static boolean speaks(String text, int start, int colon) {
        if (!Search.contains(text, start, colon, REPORTER) && !maySpeak(text, start, colon)) {
            return false;
        }
        for (int at = start; at < colon; at++) {
            if (endsLine(text.charAt(at))) {
                String words = designation(text, start, colon);
                return areSpeakers(words, 0, words.length());
            }
        }
        int from = start;
        int to = colon;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return areSpeakers(text, from, to);
    }

    private static boolean areSpeakers(String text, int from, int to) {
        if (VERBS.before(text, from, to) > 0) {
            return false;
        }
        if (asks(text, from, to)) {
            return !Search.contains(text, from, to, "联系");
        }
        return ANSWERING.before(text, from, to) == to - from && to > from || holdsOffice(text, from, to);
    }

    /** Whether a last letter of an office, or of who asks or answers, stands at the end or so far from it that a name follows. */
    private static boolean maySpeak(String text, int start, int colon) {
        int last = colon;
        while (last > start && Chars.isBlank(text.charAt(last - 1))) {
            last--;
        }
        int limit = Math.max(start, last - LONGEST_NAME - 1);
        for (int at = last - 1; at >= limit; at--) {
            char c = text.charAt(at);
            if (LAST_LETTERS.contains(c) || endsLine(c)) {
                return true;
            }
        }
        return false;
    }

    /** A body, an office, and a name of two to four letters or, for some offices, none. */
    private static boolean holdsOffice(String text, int from, int to) {
        for (int name = 0; name <= LONGEST_NAME; name++) {
            int end = to - name;
            int office = name == 1 ? 0 : HOLDING.before(text, from + 2, end);
            if (office > 0 && (name > 0 || TITLES.before(text, end - office, end) == office)) {
                return true;
            }
        }
        return false;
    }
}
