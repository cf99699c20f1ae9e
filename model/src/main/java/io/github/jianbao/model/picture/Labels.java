package io.github.jianbao.model.picture;

/** Words beside bars. */
final class Labels {

    private static final double NARROW = 0.56;

    private Labels() {}

    /** The text, cut behind the last character that fits, with … for the rest. */
    static String fit(String text, double ems) {
        double width = 0;
        int end = 0;
        int room = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            width += width(codePoint);
            if (width > ems) {
                return text.substring(0, room) + "…";
            }
            end += Character.charCount(codePoint);
            room = width <= ems - 1 ? end : room;
        }
        return text;
    }

    private static double width(int codePoint) {
        return codePoint < 0x2000 ? NARROW : 1;
    }

    /** 12345 as 12,345, whatever the locale. */
    static String number(int value) {
        String digits = Integer.toString(value);
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
