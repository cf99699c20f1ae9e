package io.github.jianbao.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes texts as Word files through POI. */
final class WordFile {

    private static final int TWIPS = 240;

    private WordFile() {}

    /** A paragraph a line, indents as such and not as characters, a running head and a foot on each page. */
    static byte[] of(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料 页眉");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("第 1 页 页脚");
            text.lines().forEach(line -> {
                String words = line.stripLeading();
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setIndentationFirstLine((line.length() - words.length()) * TWIPS);
                paragraph.createRun().setText(words);
            });
            return bytes(document);
        }
    }

    static byte[] encrypted(String text, String password) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(of(text)));
                    OutputStream out = encryptor.getDataStream(container)) {
                pack.save(out);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (GeneralSecurityException | InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    static byte[] table(String title, List<List<String>> rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(title);
            XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    table.getRow(i).getCell(j).setText(rows.get(i).get(j));
                }
            }
            return bytes(document);
        }
    }

    /** Paragraphs that Word numbers itself: 一、 and under it （一）; a level for each, -1 for none. */
    static byte[] numbered(List<String> lines, List<Integer> levels) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
            numbering.setAbstractNumId(BigInteger.ONE);
            level(numbering, 0, "%1、");
            level(numbering, 1, "（%2）");
            BigInteger id = document.createNumbering()
                    .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(numbering)));
            for (int i = 0; i < lines.size(); i++) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.createRun().setText(lines.get(i));
                if (levels.get(i) >= 0) {
                    paragraph.setNumID(id);
                    paragraph.setNumILvl(BigInteger.valueOf(levels.get(i)));
                }
            }
            return bytes(document);
        }
    }

    private static void level(CTAbstractNum numbering, int depth, String text) {
        CTLvl level = numbering.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal(text);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
