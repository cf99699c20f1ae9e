package io.github.jianbao.extract.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that are open: what they say to do is no text, what came of it is. A table of contents is a field over many paragraphs. */
final class Fields {

    private static final int MOST = 200;
    private static final String CIRCLE = "○";

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean result;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int beyond;

    void begin() {
        if (open.size() < MOST) {
            open.push(new Field());
        } else {
            beyond++;
        }
    }

    void code(String words) {
        Field field = open.peek();
        if (field != null && !field.result && field.code.length() < 1000) {
            field.code.append(words);
        }
    }

    void separate() {
        Field field = open.peek();
        if (field != null && beyond == 0) {
            field.result = true;
        }
    }

    /** Ends a field. What it shows that is no result of it: a formula, the words of a button; empty where nothing. */
    String end() {
        if (beyond > 0) {
            beyond--;
            return "";
        }
        Field field = open.poll();
        return field == null || field.result ? "" : shown(field.code.toString().strip());
    }

    /** Whether what comes now is seen: no field around it is still being told what to do. */
    boolean visible() {
        return beyond == 0 && open.stream().allMatch(field -> field.result);
    }

    boolean inContents() {
        return open.stream().anyMatch(field -> field.result && isContents(field.code.toString()));
    }

    private static boolean isContents(String code) {
        String name = code.strip().toUpperCase(Locale.ROOT);
        return name.startsWith("TOC ") || name.equals("TOC");
    }

    private static String shown(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (upper.startsWith("EQ ")) {
            return formula(code);
        }
        if (upper.startsWith("MACROBUTTON")) {
            String[] parts = code.split("\\s+", 3);
            return parts.length > 2 ? parts[2] : "";
        }
        return "";
    }

    /** A number in a circle, which Word makes by printing one over the other: {@code EQ \o\ac(○,3)}. */
    private static String formula(String code) {
        int open = code.indexOf('(');
        int close = code.lastIndexOf(')');
        if (!code.contains("\\o") || open < 0 || close < open) {
            return "";
        }
        String inside = code.substring(open + 1, close).strip();
        String digits =
                inside.startsWith(CIRCLE) ? inside.substring(1).replace(",", "").strip() : "";
        boolean number =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? WordNumerals.write(Integer.parseInt(digits), "decimalEnclosedCircle") : "";
    }
}
