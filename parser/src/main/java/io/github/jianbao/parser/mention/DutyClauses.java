package io.github.jianbao.parser.mention;

/** Where the clauses end and begin that bodies are looked for in; whole brackets are passed over. */
final class DutyClauses {

    private static final int LONGEST = 200;

    private DutyClauses() {}

    static int endOfClause(String text, int start) {
        int depth = 0;
        int to = Math.min(text.length(), start + LONGEST + 1);
        for (int at = start; at < to; at++) {
            char c = text.charAt(at);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth--;
            } else if (depth == 0 && "，。；,;".indexOf(c) >= 0) {
                return at;
            }
        }
        return to;
    }

    /** After the mark in front of an offset, whole brackets passed over. */
    static int startOfClause(String text, int end) {
        int depth = 0;
        int at = end;
        while (at > 0 && end - at < LONGEST) {
            char c = text.charAt(at - 1);
            if (c == '）' || c == ')') {
                depth++;
            } else if (c == '（' || c == '(') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && isMark(c))) {
                break;
            }
            at--;
        }
        return Scan.skipBlanks(text, at);
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '，', '。', '；', '：', '！', '？', ',', ';', ':', '!', '?', '“', '”', '《', '》' -> true;
            default -> false;
        };
    }
}
