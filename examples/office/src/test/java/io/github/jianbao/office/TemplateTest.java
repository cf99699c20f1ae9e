package io.github.jianbao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class TemplateTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<String> notices = new ArrayList<>();

    @Test
    void itsStylesGoBeforeOurs() throws IOException {
        Docx docx = written(template(true));
        assertThat(docx.body("//p[pPr/pStyle/@val='a7']")).contains("一、总体要求");
        assertThat(docx.styles("//style[name/@val='heading 1']/@styleId")).containsExactly("a7");
        assertThat(docx.body("//sectPr/pgMar/@left")).containsExactly("1000");
        assertThat(docx.body("//p")).noneMatch(words -> words.contains("范本"));
        assertThat(notices)
                .singleElement()
                .asString()
                .contains("发文机关标志", "主送机关")
                .doesNotContain("heading 1,");
    }

    /** One that POI makes has not even a part for styles. */
    @Test
    void withoutStyles() throws IOException {
        Docx docx = written(template(false));
        assertThat(docx.styles("//style/name/@val")).contains("Title", "heading 1", "公文正文");
        assertThat(docx.body("//footerReference/@type")).containsExactly("default", "even");
        assertThat(docx.part("word/settings.xml", "//evenAndOddHeaders")).hasSize(1);
        assertThat(notices).singleElement().asString().contains("has no styles");
    }

    @Test
    void itsHeadsStay() throws IOException {
        Path file = folder.resolve("heads.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("滨江市");
            save(document, file);
        }
        Docx docx = written(WordTemplate.read(file));
        assertThat(docx.body("//headerReference")).hasSize(1);
        assertThat(docx.body("//footerReference")).isEmpty();
    }

    @Test
    void aTemplateBecomesADocument() throws IOException, InvalidFormatException {
        Path dotx = folder.resolve("own.dotx");
        Path docx = folder.resolve("own.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph();
            save(document, docx);
        }
        try (OPCPackage pack = OPCPackage.open(docx.toFile())) {
            pack.replaceContentType(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
            pack.save(dotx.toFile());
        }
        Docx written = written(WordTemplate.read(dotx));
        assertThat(written.part("[Content_Types].xml", "//Override/@ContentType"))
                .contains(XWPFRelation.DOCUMENT.getContentType())
                .doesNotContain(XWPFRelation.TEMPLATE.getContentType());
    }

    @Test
    void whatIsNoWordFile() throws IOException {
        Path text = Files.writeString(folder.resolve("no.dotx"), "不是Word文件");
        assertThatThrownBy(() -> WordTemplate.read(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a Word");
        Path empty = Files.createFile(folder.resolve("empty.dotx"));
        assertThatThrownBy(() -> WordTemplate.read(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a Word");
        Path sheet = Files.write(folder.resolve("sheet.dotx"), workbook());
        assertThatThrownBy(() -> WordTemplate.read(sheet))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a Word");
    }

    private static byte[] workbook() throws IOException {
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            book.createSheet();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private Docx written(WordTemplate template) throws IOException {
        return Docx.of(Texts.issue("notice.txt"), template, notices);
    }

    private WordTemplate template(boolean withStyles) throws IOException {
        Path file = folder.resolve("template.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("范本里的字");
            if (withStyles) {
                CTStyle heading = CTStyle.Factory.newInstance();
                heading.setStyleId("a7");
                heading.setType(STStyleType.PARAGRAPH);
                heading.addNewName().setVal("heading 1");
                document.createStyles().addStyle(new XWPFStyle(heading));
                CTSectPr page = document.getDocument().getBody().addNewSectPr();
                page.addNewPgSz().setW(BigInteger.valueOf(11906));
                page.getPgSz().setH(BigInteger.valueOf(16838));
                page.addNewPgMar().setLeft(BigInteger.valueOf(1000));
                page.getPgMar().setRight(BigInteger.valueOf(1000));
                page.getPgMar().setTop(BigInteger.valueOf(1000));
                page.getPgMar().setBottom(BigInteger.valueOf(1000));
                page.getPgMar().setHeader(BigInteger.valueOf(500));
                page.getPgMar().setFooter(BigInteger.valueOf(500));
                page.getPgMar().setGutter(BigInteger.ZERO);
            }
            save(document, file);
        }
        return WordTemplate.read(file);
    }

    private static void save(XWPFDocument document, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            document.write(out);
        }
    }
}
