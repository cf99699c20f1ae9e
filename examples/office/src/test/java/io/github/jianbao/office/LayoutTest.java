package io.github.jianbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of GB/T 9704-2012, as the file says them. Lengths are twips: 1 mm is 56.7. */
class LayoutTest {

    private static final double MM = 1440 / 25.4;

    @Test
    void page() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        assertThat(mm(notice, "//sectPr/pgSz/@w")).isBetween(209.9, 210.1);
        assertThat(mm(notice, "//sectPr/pgSz/@h")).isBetween(296.9, 297.1);
        assertThat(mm(notice, "//sectPr/pgMar/@top")).isBetween(36.9, 37.1);
        assertThat(mm(notice, "//sectPr/pgMar/@bottom")).isBetween(34.9, 35.1);
        assertThat(mm(notice, "//sectPr/pgMar/@left")).isBetween(27.9, 28.1);
        assertThat(mm(notice, "//sectPr/pgMar/@right")).isBetween(25.9, 26.1);
        assertThat(notice.part("word/settings.xml", "//mirrorMargins")).hasSize(1);
        assertThat(notice.part("word/settings.xml", "//evenAndOddHeaders")).hasSize(1);
    }

    @Test
    void twentyTwoLinesOfTwentyEightCharacters() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        int height = number(notice, "//sectPr/pgSz/@h")
                - number(notice, "//sectPr/pgMar/@top")
                - number(notice, "//sectPr/pgMar/@bottom");
        int width = number(notice, "//sectPr/pgSz/@w")
                - number(notice, "//sectPr/pgMar/@left")
                - number(notice, "//sectPr/pgMar/@right");
        int line = Integer.parseInt(
                notice.styles("//style[@styleId='Normal']/pPr/spacing/@line").get(0));
        assertThat(notice.styles("//style[@styleId='Normal']/pPr/spacing/@lineRule"))
                .containsExactly("exact");
        assertThat(number(notice, "//sectPr/docGrid/@linePitch")).isEqualTo(line);
        assertThat(height / line).isEqualTo(22);
        // half points are ten twips
        int letter =
                10 * Integer.parseInt(notice.styles("//rPrDefault//sz/@val").get(0));
        int apart = Integer.parseInt(notice.styles("//rPrDefault//spacing/@val").get(0));
        assertThat(letter).isEqualTo(16 * 20);
        assertThat(width / (letter + apart)).isEqualTo(28);
    }

    @Test
    void fontsWithOthersInTheirPlace() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        assertThat(notice.styles("//rPrDefault//rFonts/@eastAsia")).containsExactly("仿宋_GB2312");
        assertThat(notice.styles("//style[@styleId='Title']//rFonts/@eastAsia")).containsExactly("方正小标宋简体");
        assertThat(notice.styles("//style[@styleId='Heading1']//rFonts/@eastAsia"))
                .containsExactly("黑体");
        assertThat(notice.styles("//style[@styleId='Heading2']//rFonts/@eastAsia"))
                .containsExactly("楷体_GB2312");
        assertThat(notice.part("word/fontTable.xml", "//font/@name"))
                .containsAll(List.of("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体"));
        assertThat(notice.part("word/fontTable.xml", "//font/altName/@val")).contains("仿宋", "楷体", "华文中宋");
    }

    @Test
    void headOfANotice() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        assertThat(inStyle(notice, "CopyNumber")).containsExactly("000012");
        assertThat(inStyle(notice, "Secrecy")).containsExactly("机密★1年", "特急");
        assertThat(inStyle(notice, "IssuerMark")).containsExactly("滨江市人民政府文件");
        assertThat(notice.styles("//style[@styleId='IssuerMark']//color/@val")).containsExactly("FF0000");
        // 35 mm below the edge of the type area, three lines of which are taken
        assertThat(number(notice, "//p[pPr/pStyle/@val='IssuerMark']/pPr/spacing/@before"))
                .isEqualTo(1984 - 3 * 579);
        // nine letters in one line of 156 mm
        int size = number(notice, "//p[pPr/pStyle/@val='IssuerMark']/r/rPr/sz/@val");
        assertThat(9 * size * 10).isBetween(7000, 8844);
        assertThat(notice.body("//p[pPr/pBdr/bottom/@color='FF0000']")).containsExactly("滨政发〔2025〕7号");
        assertThat(notice.body("//p[pPr/pStyle/@val='Title']//t")).containsExactly("滨江市人民政府关于印发滨江市渔业资源", "养护三年行动方案的通知");
        assertThat(notice.styles("//style[@styleId='Title']//sz/@val")).containsExactly("44");
        assertThat(inStyle(notice, "Addressee")).containsExactly("各县（区）人民政府，市政府各部门、各直属机构，各有关单位：");
    }

    @Test
    void headings() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        assertThat(inStyle(notice, "Heading1")).containsExactly("一、总体要求", "二、重点任务", "一、滨江干流", "二、主要支流");
        assertThat(inStyle(notice, "Heading2")).containsExactly("（二）工作目标");
        assertThat(notice.body("//r[rPr/rStyle/@val='Heading2Char']/t")).containsExactly("（一）指导思想。");
        assertThat(notice.styles("//style[name/@val='heading 1']/pPr/outlineLvl/@val"))
                .containsExactly("0");
    }

    @Test
    void attachments() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        assertThat(inStyle(notice, "AttachmentList")).hasSize(2);
        // 附件：1. is four characters wide behind an indent of two; its second line starts under the name
        assertThat(notice.body("//p[pPr/pStyle/@val='AttachmentList']/pPr/ind/@leftChars"))
                .containsExactly("600", "600");
        assertThat(notice.body("//p[pPr/pStyle/@val='AttachmentList']/pPr/ind/@hangingChars"))
                .containsExactly("400", "100");
        assertThat(notice.body("//p[pPr/pageBreakBefore]")).containsExactly("附件1", "附件2");
        // on the third line
        assertThat(notice.styles("//style[@styleId='AttachmentTitle']//spacing/@before"))
                .containsExactly("579");
    }

    @Test
    void sealedSignature() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        double date = number(notice, "//p[pPr/pStyle/@val='SignatureDate']/pPr/ind/@rightChars") / 100.0;
        double body = number(notice, "//p[pPr/pStyle/@val='Signature']/pPr/ind/@rightChars") / 100.0;
        assertThat(date).isEqualTo(4);
        // 2025年3月5日 is six characters wide, 滨江市人民政府 seven: the same middle
        assertThat(body + 7 / 2.0).isEqualTo(date + 6 / 2.0);
    }

    @Test
    void noSignatureOnAPageWithoutText() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        assertThat(notice.body("//p[pPr/keepNext]/following-sibling::*[1][pPr/pStyle/@val='Signature']"))
                .hasSize(1);
    }

    @Test
    void unsealedSignature() throws IOException {
        Docx bulletin = Docx.of(Texts.issue("juece-cankao.txt"));
        List<String> bodies = bulletin.body("//p[pPr/pStyle/@val='Signature']/pPr/ind/@rightChars");
        List<String> dates = bulletin.body("//p[pPr/pStyle/@val='SignatureDate']/pPr/ind/@rightChars");
        // 江临省教育厅 is six characters wide, 2025年2月28日 six and a half: the longer date stands two from the edge
        assertThat(dates.get(0)).isEqualTo("200");
        assertThat(Integer.parseInt(bodies.get(0)) + 600).isEqualTo(200 + 650 + 200);
    }

    @Test
    void imprint() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        assertThat(notice.body("//tbl[.//pStyle/@val='Imprint']//tblBorders/*/@sz"))
                .containsExactly("8", "8", "6");
        assertThat(notice.body("//tblpPr/@tblpYSpec")).containsExactly("bottom");
        assertThat(notice.styles("//style[@styleId='Imprint']//sz/@val")).containsExactly("28");
        assertThat(inStyle(notice, "Imprint")).last().isEqualTo("滨江市人民政府办公室2025年3月6日印发");
    }

    @Test
    void pageNumbers() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        for (String foot : List.of("word/footer1.xml", "word/footer2.xml")) {
            assertThat(notice.part(foot, "//instrText")).containsExactly(" PAGE ");
            assertThat(notice.part(foot, "//t")).containsExactly("— ", "1", " —");
        }
        assertThat(notice.part("word/footer1.xml", "//jc/@val")).containsExactly("right");
        assertThat(notice.part("word/footer2.xml", "//jc/@val")).containsExactly("left");
        assertThat(notice.body("//footerReference/@type")).containsExactly("default", "even");
        assertThat(notice.styles("//style[@styleId='Footer']//rFonts/@eastAsia"))
                .containsExactly("宋体");
    }

    @Test
    void tables() throws IOException {
        Docx notice = Docx.of(Texts.issue("notice.txt"));
        String table = "//tbl[.//pStyle/@val='TableText']";
        assertThat(notice.body(table + "/tr")).hasSize(4);
        assertThat(notice.body(table + "/tr[2]/tc")).containsExactly("1", "建立固定监测站点", "市农业农村局", "2025年12月");
        assertThat(notice.body(table + "/tblGrid/gridCol/@w").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isBetween(8800, 8845);
    }

    @Test
    void signerInTheLineOfTheNumber() throws IOException {
        Docx request = Docx.of(Texts.issue("request.txt"));
        String line = "//p[pPr/pStyle/@val='DocumentNumber']";
        assertThat(request.body(line)).containsExactly("滨农〔2025〕3号签发人：林知秋");
        assertThat(request.body(line + "/r/tab")).hasSize(1);
        assertThat(request.body(line + "/r[rPr/rStyle/@val='SignerName']")).containsExactly("林知秋");
        assertThat(request.styles("//style[@styleId='SignerName']//rFonts/@eastAsia"))
                .containsExactly("楷体_GB2312");
    }

    @Test
    void decree() throws IOException {
        Docx decree = Docx.of(Texts.issue("decree.txt"));
        assertThat(inStyle(decree, "IssuerMark")).containsExactly("滨江市人民政府令");
        assertThat(mm(decree, "//p[pPr/pStyle/@val='IssuerMark']/pPr/spacing/@before"))
                .isBetween(19.9, 20.1);
        assertThat(decree.body("//pBdr")).isEmpty();
        assertThat(inStyle(decree, "Chapter1")).containsExactly("第一章　总则", "第二章　养殖");
        assertThat(decree.body("//r[rPr/rStyle/@val='ArticleNumber']/t")).contains("第一条　");
    }

    @Test
    void bulletin() throws IOException {
        Docx bulletin = Docx.of(Texts.issue("juece-cankao.txt"));
        assertThat(inStyle(bulletin, "BulletinName")).containsExactly("决 策 参 考");
        assertThat(inStyle(bulletin, "BulletinSection")).contains("【政策速递】", "【校内建言】");
        assertThat(inStyle(bulletin, "BulletinTitle")).hasSize(7);
        assertThat(bulletin.styles("//style[name/@val='篇名']/pPr/outlineLvl/@val"))
                .containsExactly("1");
        assertThat(bulletin.styles("//style[name/@val='简报层次 1']/pPr/outlineLvl/@val"))
                .containsExactly("2");
    }

    @Test
    void withoutContentsTheTextBeginsBelowTheMasthead() throws IOException {
        Docx digest = Docx.of(Texts.issue("jiaoyu-dongtai.txt"));
        assertThat(digest.body("//p[pPr/pStyle/@val='BulletinSection'][not(pPr/pageBreakBefore)]"))
                .containsExactly("【基层实践】");
    }

    @Test
    void contentsAreAField() throws IOException {
        Docx bulletin = Docx.of(Texts.issue("juece-cankao.txt"));
        assertThat(bulletin.body("//instrText")).first().isEqualTo(" TOC \\h \\z \\t \"栏目,1,篇名,2\" ");
        List<String> marks = bulletin.body("//bookmarkStart/@name");
        List<String> pages = bulletin.body("//instrText[contains(., 'PAGEREF')]");
        assertThat(pages)
                .hasSize(11)
                .allMatch(page -> marks.contains(page.strip().split(" ")[1]));
        assertThat(bulletin.part("word/settings.xml", "//updateFields")).hasSize(1);
        assertThat(bulletin.body("//fldChar[@fldCharType='begin']"))
                .hasSameSizeAs(bulletin.body("//fldChar[@fldCharType='end']"));
    }

    @Test
    void contentsOfALawStandUnderItsTitle() throws IOException {
        Docx law = Docx.of(Texts.issue("law.txt"));
        List<String> order = law.body("//p/pPr/pStyle/@val");
        assertThat(order.indexOf("Title")).isLessThan(order.indexOf("TOCHeading"));
        assertThat(order.indexOf("TOCHeading")).isLessThan(order.indexOf("Chapter1"));
        assertThat(law.body("//instrText")).containsExactly(" TOC \\o \"1-3\" \\h \\z \\u ");
    }

    private static List<String> inStyle(Docx docx, String style) {
        return docx.body("//p[pPr/pStyle/@val='" + style + "']");
    }

    private static int number(Docx docx, String path) {
        return Integer.parseInt(docx.body(path).get(0));
    }

    private static double mm(Docx docx, String path) {
        return number(docx, path) / MM;
    }
}
