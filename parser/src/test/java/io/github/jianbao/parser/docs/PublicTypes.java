package io.github.jianbao.parser.docs;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types that users see: public ones in packages that a module exports to everybody, and the public ones inside them. */
final class PublicTypes {
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    private PublicTypes() {}

    static List<Class<?>> all() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (String module : List.of("../core", "../model", ".")) {
            Path sources = Path.of(module, "src/main/java");
            String descriptor = Files.readString(sources.resolve("module-info.java"));
            for (MatchResult export : EXPORT.matcher(descriptor).results().toList()) {
                collect(sources, export.group(1), types);
            }
        }
        return types;
    }

    private static void collect(Path sources, String exported, List<Class<?>> into)
            throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.list(sources.resolve(exported.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java") && !name.equals("package-info.java")) {
                    add(Class.forName(exported + "." + name.substring(0, name.length() - 5)), into);
                }
            }
        }
    }

    private static void add(Class<?> type, List<Class<?>> into) throws ClassNotFoundException {
        if (Modifier.isPublic(type.getModifiers())) {
            into.add(type);
            for (Class<?> inside : type.getDeclaredClasses()) {
                add(inside, into);
            }
        }
    }
}
