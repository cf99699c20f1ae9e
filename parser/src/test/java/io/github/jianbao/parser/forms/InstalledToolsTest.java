package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.svg.SvgForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms in the programs that read them, where these are installed: xmllint (libxml2) and rsvg-convert (librsvg). */
class InstalledToolsTest {

    private static final String LAW = """
            滨江市渡口管理条例
            （2024年3月5日滨江市人民代表大会常务委员会第十次会议通过）
            目　录
            第一章　总则
            第二章　渡口登记
            第一章　总则
            第一条　为了加强渡口管理，制定本条例。
            第二章　渡口登记
            第二条　渡口按照第一条登记。""";

    private static final String HOSTILE = "</svg>]]>\u0000\ufffe\ud800&amp;<!--" + "很长".repeat(200) + "\n第一条　\u0001。\n";

    @TempDir
    Path folder;

    static Stream<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(LAW, HOSTILE));
        Path samples = Path.of("..", "examples", "cli", "samples");
        assumeTrue(Files.isDirectory(samples), "skipped: there is no " + samples);
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void xmllintFindsAkomaNtosoValid(String text) throws IOException, InterruptedException {
        assumeTrue(isInstalled("xmllint"), "skipped: there is no xmllint");
        String corpus = System.getenv("JIANBAO_CORPUS");
        Path schema = Path.of(corpus == null ? "." : corpus).resolveSibling("schemas/akomantoso30.xsd");
        List<String> command = new ArrayList<>(List.of("xmllint", "--noout", "--nonet"));
        if (Files.exists(schema)) {
            command.addAll(List.of("--schema", schema.toString()));
        }
        Path file = folder.resolve("text.xml");
        Files.writeString(file, AknForm.toXml(read(text).issue()));
        command.add(file.toString());
        run(command);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void librsvgDrawsTheOutlineInItsColours(String text) throws IOException, InterruptedException {
        assumeTrue(isInstalled("rsvg-convert"), "skipped: there is no rsvg-convert");
        ParseResult result = read(text);
        Path svg = folder.resolve("outline.svg");
        Path png = folder.resolve("outline.png");
        Files.writeString(svg, SvgForm.toSvg(result.issue(), result.findings()));
        run(List.of("rsvg-convert", svg.toString(), "-o", png.toString()));
        BufferedImage picture = ImageIO.read(png.toFile());
        int paper = picture.getRGB(2, 2);
        assertThat(Integer.toHexString(paper)).as("the paper").isEqualTo("ffffffff");
        long others = Stream.iterate(0, at -> at < picture.getWidth() * picture.getHeight(), at -> at + 1)
                .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()))
                .distinct()
                .count();
        assertThat(others).as("colours").isGreaterThan(2);
    }

    private static ParseResult read(String text) {
        return BulletinParser.create().parse(SourceText.of(text));
    }

    private static boolean isInstalled(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
    }
}
