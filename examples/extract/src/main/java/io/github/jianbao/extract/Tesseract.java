package io.github.jianbao.extract;

import io.github.jianbao.extract.text.PageText;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Character recognition by tesseract with its data for simplified Chinese ({@code chi_sim}): an example of {@link PageText}. */
public final class Tesseract implements PageText {

    private static final String NAME = "tesseract";
    private static final int SECONDS = 120;

    private final Path program;

    private Tesseract(Path program) {
        this.program = program;
    }

    /**
     * The one on the path.
     *
     * @return a reader of pages
     * @throws IOException where none is installed
     */
    public static Tesseract find() throws IOException {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, NAME);
            if (!folder.isEmpty() && Files.isExecutable(file)) {
                return new Tesseract(file);
            }
        }
        throw new IOException("there is no tesseract on the path: install it with its data for chi_sim");
    }

    @Override
    public String read(int page, BufferedImage image) throws IOException {
        Path folder = Files.createTempDirectory("jianbao-ocr");
        Path picture = folder.resolve("page.png");
        Path text = folder.resolve("page.txt");
        try {
            ImageIO.write(image, "png", picture.toFile());
            Process process = new ProcessBuilder(List.of(
                            program.toString(),
                            picture.toString(),
                            folder.resolve("page").toString(),
                            "-l",
                            "chi_sim"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("tesseract did not end within " + SECONDS + " s on page " + page);
            }
            if (process.exitValue() != 0 || !Files.exists(text)) {
                throw new IOException("tesseract could not read page " + page + ": is its data for chi_sim installed?");
            }
            return Files.readString(text, StandardCharsets.UTF_8).replace("\f", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(text);
            Files.deleteIfExists(folder);
        }
    }
}
