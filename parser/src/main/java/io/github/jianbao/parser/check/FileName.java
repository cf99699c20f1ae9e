package io.github.jianbao.parser.check;

import io.github.jianbao.core.Chars;
import java.util.Locale;
import java.util.Set;

/** Whether characters that were given as a text are the name of a file. */
final class FileName {

    private static final int LONGEST = 1024;
    private static final Set<String> ENDINGS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "htm",
            "html",
            "mht",
            "xml",
            "json",
            "csv",
            "log",
            "doc",
            "docx",
            "wps",
            "rtf",
            "odt",
            "pdf",
            "ofd",
            "xls",
            "xlsx",
            "ppt",
            "pptx",
            "zip");

    /** Names of files have none of these; lines of a text that end with a name do. */
    private static final String OF_A_LINE = "，。；：";

    private FileName() {}

    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String name = text.strip();
        int dot = name.lastIndexOf('.');
        boolean known = dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        for (int at = 0; known && at < name.length(); at++) {
            char c = name.charAt(at);
            known = (!Chars.isBlank(c) || c == ' ') && OF_A_LINE.indexOf(c) < 0;
        }
        return known;
    }
}
