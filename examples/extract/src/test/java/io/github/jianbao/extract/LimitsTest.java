package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import io.github.jianbao.extract.text.ExtractOptions;
import io.github.jianbao.extract.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that ask for too much: one line each, soon, and the others go on. */
class LimitsTest {

    @TempDir
    Path folder;

    /** A form that draws itself twice draws without end. */
    @Test
    void formsThatDrawThemselves() throws IOException {
        Limits few = new Limits(1 << 20, 1 << 20, 1000, 100, 100_000, Duration.ofMinutes(1));
        refused(loop(), few, "draws more than 100000 operators");
        refused(loop(), Limits.USUAL.within(Duration.ofMillis(300)), "takes longer than 0 s to read");
    }

    @Test
    void contentsThatUnpackToTooMuch() throws IOException {
        byte[] blanks = new byte[80 << 20];
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(blanks);
            }
            page.setContents(stream);
            document.addPage(page);
            refused(bytes(document), Limits.USUAL, "is a PDF that unpacks beyond all measure");
        }
        byte[] word = new DocxFile("<w:p/>".repeat(12 << 20)).bytes();
        refused(word, Limits.USUAL, "is a Word file that unpacks beyond all measure");
    }

    @Test
    void tooManyPagesAndLetters() throws IOException {
        Limits few = new Limits(1 << 20, 1 << 20, 40, 2, 100_000, Duration.ofMinutes(1));
        refused(PdfFile.of("一\f二\f三"), few, "has more than 2 pages");
        refused(OfdFile.of("一\f二\f三"), few, "has more than 2 pages");
        refused(PdfFile.of("渡".repeat(50)), few, "holds more than 40 characters");
        refused(WordFile.of("渡".repeat(50)), few, "holds more than 40 characters");
        refused("渡".repeat(50).getBytes(UTF_8), few, "holds more than 40 characters");
        refused(("<html><body>" + "渡".repeat(50)).getBytes(UTF_8), few, "holds more than 40 characters");
        refused(("{\\rtf1 " + "a".repeat(50) + "\\par}").getBytes(US_ASCII), few, "holds more than 40 characters");
        Path file = Files.write(folder.resolve("large"), new byte[(1 << 20) + 1]);
        ExtractException e = catchThrowableOfType(
                ExtractException.class, () -> Extractor.extract(file, ExtractOptions.USUAL.with(few)));
        assertThat(e.getMessage()).isEqualTo("is larger than 1 MB");
    }

    /** Nested deeper than anybody reads: what stands deeper is left, or the file; no stack overflows. */
    @Test
    void nested() throws IOException {
        int deep = 20_000;
        String tables = "<w:tbl><w:tr><w:tc>".repeat(deep) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(deep);
        assertThat(new DocxFile(DocxFile.p("渡口") + tables).text()).startsWith("渡口\n");
        String boxes = "<w:p><w:r><w:txbxContent>".repeat(deep) + "</w:txbxContent></w:r></w:p>".repeat(deep);
        assertThat(new DocxFile(DocxFile.p("渡口") + boxes).text()).startsWith("渡口\n");
        String fields = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(deep);
        assertThat(new DocxFile(DocxFile.p("渡口") + "<w:p>" + fields + "</w:p>").text())
                .startsWith("渡口\n");
    }

    @Test
    void somebodyStopsIt() throws IOException {
        byte[] file = PdfFile.of("一\f二\f三\f四");
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        ExtractException e = catchThrowableOfType(
                ExtractException.class,
                () -> Extractor.extract(file, ExtractOptions.USUAL.with((int done, int total) -> {
                    heard.add(done);
                    assertThat(total).isEqualTo(4);
                    return done < 2;
                })));
        assertThat(e.reason()).isEqualTo(Reason.CANCELLED);
        assertThat(heard).containsExactly(1, 2);
        Thread.currentThread().interrupt();
        e = catchThrowableOfType(ExtractException.class, () -> Extractor.extract(file));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(e.reason()).isEqualTo(Reason.CANCELLED);
    }

    @Test
    void theOthersGoOn() throws IOException {
        Path bad = Files.write(folder.resolve("loop.pdf"), loop());
        Path good = Files.write(folder.resolve("good.docx"), WordFile.of("滨江市渔业条例\n第一条　禁止电鱼。\n"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("--seconds", "1", bad.toString(), good.toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("extract: " + bad + ": takes longer than 1 s to read");
        assertThat(out.toString()).contains("滨江市渔业条例");
    }

    private static void refused(byte[] file, Limits limits, String message) {
        ExtractException e = catchThrowableOfType(
                ExtractException.class, () -> Extractor.extract(file, ExtractOptions.USUAL.with(limits)));
        assertThat(e).as(message).isNotNull();
        assertThat(e.getMessage()).contains(message).doesNotContain("\n");
        assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static byte[] loop() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write("/X Do /X Do".getBytes(US_ASCII));
            }
            PDFormXObject form = new PDFormXObject(stream);
            form.setBBox(PDRectangle.A4);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("X"), form);
            form.setResources(resources);
            PDPage page = new PDPage(PDRectangle.A4);
            page.setResources(resources);
            page.setContents(stream);
            document.addPage(page);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
