package io.github.jianbao.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where the figures come from: processor, system, Java, and the versions of what was measured. */
final class Machine {

    private Machine() {}

    static String describe() {
        return String.join(
                System.lineSeparator(),
                processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                "Jianbao " + version("io.github.jianbao/jianbao-parser")
                        + ", commonmark " + version("org.commonmark/commonmark")
                        + ", jsoup " + version("org.jsoup/jsoup")
                        + ", flexmark " + version("com.vladsch.flexmark/flexmark"));
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    /** As Maven left it in the jar. */
    private static String version(String artifact) {
        try (InputStream in = Machine.class.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            if (in == null) {
                return "(unknown version)";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "(unknown version)");
        } catch (IOException e) {
            return "(unknown version)";
        }
    }
}
