package io.github.jianbao.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say of records, their components and the constants of enums. */
final class JavadocOfRecords {

    private static final Path SOURCES = Path.of("src/main/java/io/github/jianbao/model");
    private static final Path CORE = Path.of("../core/src/main/java/io/github/jianbao/core");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
    private static final Pattern PARAM = Pattern.compile("@param\\s+(\\w+)\\s+([^@]*)");
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z_0-9]+)", Pattern.DOTALL);

    private JavadocOfRecords() {}

    /** What a type is; empty where its source says nothing. */
    static String of(Class<?> type) {
        String remark = remark(type);
        int tag = remark.indexOf('@');
        return plain(tag < 0 ? remark : remark.substring(0, tag));
    }

    /** What its components are, by their names. */
    static Map<String, String> components(Class<?> type) {
        Map<String, String> components = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(remark(type).replaceAll("\\{@(\\w+)", "{$1"));
        while (param.find()) {
            components.put(param.group(1), plain(param.group(2)));
        }
        return components;
    }

    /** What the constants of an enum mean, by their names. */
    static Map<String, String> constants(Class<?> type) {
        String source = source(type);
        Matcher start = Pattern.compile("enum\\s+" + type.getSimpleName() + "\\s[^{]*\\{")
                .matcher(source);
        Map<String, String> constants = new LinkedHashMap<>();
        if (start.find()) {
            Matcher constant = CONSTANT.matcher(source.substring(start.end()));
            while (constant.find() && constants.size() < type.getEnumConstants().length) {
                constants.put(constant.group(2), plain(constant.group(1)));
            }
        }
        return constants;
    }

    /** The remark right above the type. */
    private static String remark(Class<?> type) {
        String source = source(type);
        Matcher head = Pattern.compile("\\b(?:record|enum|interface)\\s+" + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!head.find()) {
            return "";
        }
        int end = source.lastIndexOf("*/", head.start());
        int start = source.lastIndexOf("/**", end);
        return end < 0 || source.substring(end, head.start()).contains(";")
                ? ""
                : LINK.matcher(EXAMPLE.matcher(source.substring(start + 3, end))
                                .replaceAll("")
                                .replaceAll("\\n\\s*\\*", "\n"))
                        .replaceAll(match -> Matcher.quoteReplacement(name(match.group(1))));
    }

    /** Of {@code #resolved()} and {@code Kind#ISSUES issues} the word that is read. */
    private static String name(String link) {
        String[] words = link.strip().split("\\s+", 2);
        String shown = words.length > 1 && words[0].matches("[\\w.#()]+") ? words[1] : link;
        return shown.replaceAll("^\\w*#", "").replace("()", "");
    }

    private static String source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        Path folder = outermost.getPackageName().endsWith("core") ? CORE : SOURCES;
        Path file = folder.resolve(outermost.getSimpleName() + ".java");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String remark) {
        return LINK.matcher(remark)
                .replaceAll(match -> Matcher.quoteReplacement(name(match.group(1))))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+\\*?\\s*", " ")
                .strip();
    }
}
