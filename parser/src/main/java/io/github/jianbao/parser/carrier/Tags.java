package io.github.jianbao.parser.carrier;

import java.util.Locale;
import java.util.Set;

/** Tags of HTML that converters leave in text, by what they do to a line. */
final class Tags {

    private static final Set<String> IN_LINE = Set.of(
            "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "img", "input", "ins", "label", "mark",
            "o", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "var",
            "wbr", "ruby", "rt", "rp", "rb");

    private static final Set<String> OF_LINES = Set.of(
            "address",
            "article",
            "aside",
            "audio",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "object",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "source",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "video",
            "colgroup",
            "col");

    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template");

    /** Letters of a name at most. */
    private static final int LONGEST_NAME = 12;

    private Tags() {}

    /** The name of the tag that opens at a {@code <}, in small letters, / in front where it closes; empty where none does. */
    static String name(String text, int open, int end) {
        int at = open + 1;
        boolean closes = at < end && text.charAt(at) == '/';
        at += closes ? 1 : 0;
        int from = at;
        while (at < end && at - from <= LONGEST_NAME && isLetter(text.charAt(at), at > from)) {
            at++;
        }
        if (at == from || at >= end || " \t/>\n\r".indexOf(text.charAt(at)) < 0) {
            return "";
        }
        String name = text.substring(from, at).toLowerCase(Locale.ROOT);
        return inLine(name) || ofLines(name) || hidden(name) ? closes ? "/" + name : name : "";
    }

    private static boolean isLetter(char c, boolean digits) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || digits && c >= '1' && c <= '6';
    }

    static boolean inLine(String name) {
        return IN_LINE.contains(name);
    }

    /** Whether a tag starts or ends a line. */
    static boolean ofLines(String name) {
        return OF_LINES.contains(name.startsWith("/") ? name.substring(1) : name);
    }

    /** Whether a paragraph of its own starts with a tag. */
    static boolean paragraph(String name) {
        return name.equals("p") || name.equals("li") || name.equals("dt") || name.equals("dd");
    }

    /** Whether what stands between such a tag and its end is not shown. */
    static boolean hidden(String name) {
        return HIDDEN.contains(name);
    }

    /** The level of h1 to h6; 0 for other tags. */
    static int heading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
