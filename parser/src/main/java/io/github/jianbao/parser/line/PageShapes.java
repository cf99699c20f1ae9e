package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;

/** Page numbers, rules and browser lines: shapes made of digits and marks. */
final class PageShapes {

    private PageShapes() {}

    static Shape of(String text, int start, int end) {
        if (end - start > 40) {
            return Shape.PLAIN;
        }
        int digits = 0;
        int marks = 0;
        int slashes = 0;
        int letters = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Chars.isHan(c) && c != '第' && c != '页' && c != '共') {
                return Shape.PLAIN;
            }
            if (Chars.isDigit(c)) {
                digits++;
            } else if (c == '/' || c == '／') {
                slashes++;
            } else if ("-—–―─－·•~～|｜*=_:：,，.第页共 \u3000\u00a0".indexOf(c) >= 0 || Chars.isBlank(c)) {
                marks += Chars.isBlank(c) ? 0 : 1;
            } else if ("ivxlcIVXLCⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ".indexOf(c) >= 0) {
                letters++;
            } else if ("APMapm".indexOf(c) >= 0 && slashes > 0) {
                marks++;
            } else {
                return Shape.PLAIN;
            }
        }
        if (letters > 0) {
            return digits == 0 && slashes == 0 && letters <= 8 ? Shape.PAGE_NUMBER : Shape.PLAIN;
        }
        if (digits == 0) {
            return slashes == 0 && marks >= 3 && isRule(text, start, end) ? Shape.RULE : Shape.PLAIN;
        }
        if (slashes == 2 || slashes > 0 && Search.contains(text, start, end, ":")) {
            return Shape.ADDRESS;
        }
        if (slashes == 1) {
            return digits <= 8 && marks == 0 ? Shape.PAGE_NUMBER : Shape.PLAIN;
        }
        if (marks == 0) {
            return digits <= 4 ? Shape.DIGITS : Shape.PLAIN;
        }
        boolean dressed = digits <= 4 && dressedAt(text.charAt(start)) && dressedAt(text.charAt(end - 1));
        boolean named = text.charAt(start) == '第' && Search.contains(text, start, end, "页");
        return dressed || named ? Shape.PAGE_NUMBER : Shape.PLAIN;
    }

    private static boolean dressedAt(char c) {
        return "-—–―─－·•~～|｜*".indexOf(c) >= 0;
    }

    private static boolean isRule(String text, int start, int end) {
        char c = text.charAt(start);
        if ("-—–―─－*=_~～".indexOf(c) < 0) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (text.charAt(at) != c && !Chars.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
