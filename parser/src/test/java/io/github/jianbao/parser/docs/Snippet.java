package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * A piece of Java in a document. A class is compiled and its {@code main} run as it stands. Statements are run with everything
 * that Jianbao exports imported, and with {@code source}, {@code result} and {@code issue} of a sample at hand. Files of the
 * repository are found wherever the test runs.
 */
final class Snippet {
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record) (\\w+)");
    private static final String PROLOGUE = """
            import io.github.jianbao.core.*;
            import io.github.jianbao.model.*;
            import io.github.jianbao.model.akn.*;
            import io.github.jianbao.model.amend.*;
            import io.github.jianbao.model.chunk.*;
            import io.github.jianbao.model.duties.*;
            import io.github.jianbao.model.html.*;
            import io.github.jianbao.model.json.*;
            import io.github.jianbao.model.jsonld.*;
            import io.github.jianbao.model.markdown.*;
            import io.github.jianbao.model.metadata.*;
            import io.github.jianbao.model.quote.*;
            import io.github.jianbao.model.report.*;
            import io.github.jianbao.model.svg.*;
            import io.github.jianbao.model.tables.*;
            import io.github.jianbao.model.tasks.*;
            import io.github.jianbao.model.text.*;
            import io.github.jianbao.parser.*;
            import io.github.jianbao.parser.amend.*;
            import io.github.jianbao.parser.mask.*;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;

            public class Statements {
                static final BulletinParser parser = BulletinParser.create();
                static SourceText source;
                static ParseResult result;
                static Issue issue;

                public static void main(String[] arguments) throws Exception {
                    source = SourceText.read(Path.of("examples/cli/samples/juece-cankao.txt"));
                    result = parser.parse(source);
                    issue = result.issue();
                    run();
                }

                static void run() throws Exception {
            """;

    private final String name;
    private final String code;

    Snippet(String written) {
        Matcher type = TYPE.matcher(written);
        boolean whole = type.find();
        name = whole ? type.group(1) : "Statements";
        String all = whole ? written : PROLOGUE + written + "}\n}\n";
        String root = Repository.ROOT.toString().replace("\\", "\\\\");
        code = all.replace("Path.of(\"examples/", "Path.of(\"" + root + "/examples/");
    }

    /** Compiles and runs it, and returns what it printed. */
    String run(Path folder) throws IOException, ReflectiveOperationException {
        compile(folder);
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Snippet.class.getClassLoader())) {
            Method main = loader.loadClass(name).getMethod("main", String[].class);
            PrintStream before = System.out;
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            try {
                main.invoke(null, (Object) new String[0]);
            } finally {
                System.setOut(before);
            }
            return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** Compiles it. */
    void compile(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, code);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "--release",
                        "17",
                        "-cp",
                        classPath,
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(status).as(said + "\n" + code).isZero();
    }
}
