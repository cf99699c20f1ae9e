package io.github.jianbao.parser.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Where the documents are. */
final class Repository {
    /** Tests run in the folder of their module. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** {@code -Djianbao.update=true} writes what a document shows anew; read the difference before you keep it. */
    static final boolean UPDATE = Boolean.getBoolean("jianbao.update");

    private Repository() {}

    /** Every Markdown file, those in hidden folders and in {@code target} left out. */
    static List<Path> documents() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean ours =
                        folder.equals(ROOT) || !name.startsWith(".") && !name.equals("target") && !name.equals("src");
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
