package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.ExtractException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** Files that give no text: each says why, in one line. */
class BadFilesTest {

    private static final String TEXT = "滨江市渔业条例\n第一条　为了保护渔业资源，制定本条例。\n";

    @Test
    void encrypted() throws IOException {
        refused(
                PdfFile.encrypted(TEXT, "owner", "user", true),
                Reason.ENCRYPTED,
                "is a PDF that opens with a password only");
        refused(
                PdfFile.encrypted(TEXT, "owner", "", false),
                Reason.ENCRYPTED,
                "is a PDF that forbids taking its text out");
        refused(WordFile.encrypted(TEXT, "user"), Reason.ENCRYPTED, "is a Word file that opens with a password only");
        Map<String, String> ofd = OfdFile.entries(TEXT);
        ofd.put("Encryptions.xml", "<ofd:Encryptions xmlns:ofd=\"http://www.ofdspec.org/2016\"/>");
        refused(OfdFile.zip(ofd), Reason.ENCRYPTED, "is an OFD file that is encrypted");
    }

    @Test
    void encryptedButOpenToAll() throws IOException {
        assertThat(Extractor.extract(PdfFile.encrypted(TEXT, "owner", "", true))
                        .source()
                        .text())
                .startsWith("滨江市渔业条例\n第一条　为了保护渔业资源，制定本条例。");
    }

    @Test
    void damaged() throws IOException {
        byte[] pdf = PdfFile.of(TEXT);
        refused(Arrays.copyOf(pdf, 40), Reason.DAMAGED, "is a damaged PDF");
        refused("%PDF-1.7\nnot more than this".getBytes(UTF_8), Reason.DAMAGED, "is a damaged PDF");
        byte[] word = WordFile.of(TEXT);
        refused(Arrays.copyOf(word, word.length / 2), Reason.DAMAGED, "damaged");
        byte[] ofd = OfdFile.of(TEXT);
        refused(Arrays.copyOf(ofd, ofd.length / 2), Reason.DAMAGED, "is a damaged OFD file");
        refused(
                OfdFile.zip(Map.of("OFD.xml", "<OFD><DocRoot>nowhere.xml</DocRoot></OFD>")),
                Reason.DAMAGED,
                "damaged OFD");
        refused(OfdFile.zip(Map.of("OFD.xml", "<OFD>")), Reason.DAMAGED, "damaged OFD");
        refused(OfdFile.zip(Map.of("OFD.xml", "<OFD/>")), Reason.DAMAGED, "names no pages");
        refused(
                OfdFile.zip(Map.of("a.txt", "a")),
                Reason.DAMAGED,
                "is a ZIP file, or a Word or OFD file that is damaged");
    }

    /** Any cut and any spoilt byte gives a text or a reason, never another exception. */
    @Test
    void spoilt() throws IOException {
        Random random = new Random(20250405);
        int refused = 0;
        for (byte[] file : new byte[][] {PdfFile.of(TEXT), WordFile.of(TEXT), OfdFile.of(TEXT)}) {
            for (int i = 0; i < 60; i++) {
                byte[] spoilt = Arrays.copyOf(file, i % 2 == 0 ? file.length : 1 + random.nextInt(file.length));
                for (int j = 0; j < i / 4; j++) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(Extractor.extract(spoilt).source().text()).isNotBlank();
                } catch (ExtractException e) {
                    assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(60);
    }

    @Test
    void withoutText() throws IOException {
        refused(
                scan(),
                Reason.NO_TEXT,
                "2 page(s) without text: a scan? run character recognition (OCR) over it first");
        refused(new byte[0], Reason.NO_TEXT, "is empty");
        refused(" \n　\n".getBytes(UTF_8), Reason.NO_TEXT, "holds blanks only");
        refused(WordFile.of(" \n"), Reason.NO_TEXT, "is a Word file without text: pictures only?");
        refused(OfdFile.of("\f\f"), Reason.NO_TEXT, "3 page(s) without text");
        refused(
                "<!DOCTYPE html><html><body><img src=a></body></html>".getBytes(UTF_8),
                Reason.NO_TEXT,
                "is a HTML file without");
    }

    @Test
    void ofAnotherKind() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        refused(png.toByteArray(), Reason.UNKNOWN_TYPE, "is not a Word, PDF, OFD, HTML or text file but image/png");
    }

    @Test
    void bombs() throws IOException {
        Map<String, String> ofd = OfdFile.entries(TEXT);
        ofd.put("Doc_0/Pages/Page_0/Content.xml", "<a>" + "x".repeat(70 << 20) + "</a>");
        refused(OfdFile.zip(ofd), Reason.TOO_LARGE, "is an OFD file that unpacks beyond all measure");
        ofd.put(
                "Doc_0/Pages/Page_0/Content.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a><TextObject><TextCode>&b;</TextCode></TextObject></a>");
        refused(OfdFile.zip(ofd), Reason.DAMAGED, "is a damaged OFD file");
    }

    private static void refused(byte[] file, Reason reason, String message) {
        ExtractException e = catchThrowableOfType(ExtractException.class, () -> Extractor.extract(file));
        assertThat(e).as(message).isNotNull();
        assertThat(e.getMessage()).contains(message).doesNotContain("\n");
        assertThat(e.reason()).isEqualTo(reason);
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
