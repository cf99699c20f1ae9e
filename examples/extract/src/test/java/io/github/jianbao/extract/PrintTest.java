package io.github.jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.LineHint;
import io.github.jianbao.extract.text.ExtractOptions;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.LeftOut;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What print shows and characters do not: columns, paragraphs, heads and feet, tables, notes. */
class PrintTest {

    private static final String FIRST = "第一条　为了规范渡口管理，保障乘客和船员的人身安全，根据有关法律，结合本市实际情况，制定本条例。";
    private static final String SECOND = "第二条　本市行政区域内渡口的设置、渡船的航行以及相关的监督管理活动，都适用本条例的规定。";
    private static final String THIRD = "第三条　市交通运输主管部门负责全市渡口的监督管理工作，县级主管部门按照职责分工负责本辖区内的工作。";

    /** The left column ends inside a paragraph; a title stands over both. */
    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        Sheets sheets = new Sheets().page();
        sheets.words("滨江市渡口管理条例", 210, 80, 18);
        int left = sheets.paragraph(FIRST, 60, 130, 20);
        left = sheets.paragraph(SECOND, 60, left, 20);
        sheets.paragraph(THIRD.substring(0, 38), 60, left, 20);
        int right = 130;
        for (int from = 38; from < THIRD.length(); from += 20) {
            sheets.words(THIRD.substring(from, Math.min(THIRD.length(), from + 20)), 300, right);
            right += Sheets.LEADING;
        }
        right = sheets.paragraph(FIRST.replace("第一条", "第四条"), 300, right, 20);
        sheets.paragraph(SECOND.replace("第二条", "第五条"), 300, right, 20);
        assertThat(lines(sheets.bytes()))
                .containsExactly(
                        "　　　　　　　　滨江市渡口管理条例",
                        "",
                        "　　" + FIRST,
                        "　　" + SECOND,
                        "　　" + THIRD,
                        "　　" + FIRST.replace("第一条", "第四条"),
                        "　　" + SECOND.replace("第二条", "第五条"));
    }

    /** Words under a title whose gap lies just over the strip between the columns. */
    @Test
    void lineInTheMiddleOfBothColumnsStandsAboveThem() throws IOException {
        Sheets sheets = new Sheets().page();
        sheets.words("关于渡口管理条例的说明", 200, 80, 18);
        sheets.words("航运局局长", 222, 112).words("欧阳渡舟", 290, 112);
        int left = sheets.paragraph(FIRST, 60, 140, 20);
        left = sheets.paragraph(SECOND, 60, left, 20);
        sheets.paragraph(THIRD, 60, left, 20);
        int right = sheets.paragraph(FIRST, 300, 140, 20);
        right = sheets.paragraph(SECOND, 300, right, 20);
        sheets.paragraph(THIRD, 300, right, 20);
        List<String> lines = lines(sheets.bytes());
        assertThat(lines.subList(0, 5).stream().filter(line -> !line.isBlank()).map(String::strip))
                .startsWith("关于渡口管理条例的说明", "航运局局长　　欧阳渡舟", FIRST);
    }

    /** Entries of contents without page numbers: the first reaches the edge, the section under it is set in. */
    @Test
    void headingsOfChaptersAreNotJoined() throws IOException {
        Sheets sheets = new Sheets().page();
        sheets.words("目　录", 150, 80);
        sheets.words("第一章　总则", 60, 110).words("第二章　渡口的设置、迁移与撤销的程序和要求", 60, 128);
        sheets.words("第一节　一般规定", 80, 146).words("第三章　渡船的建造、检验、登记、航行与停泊", 60, 164);
        sheets.words("第四章　法律责任", 60, 182);
        int y = 230;
        for (String article : List.of(FIRST, SECOND, THIRD)) {
            y = sheets.paragraph(article, 60, y, 21);
        }
        assertThat(lines(sheets.bytes()).stream().map(String::strip))
                .contains("第二章　渡口的设置、迁移与撤销的程序和要求", "第一节　一般规定", "第三章　渡船的建造、检验、登记、航行与停泊", "第四章　法律责任");
    }

    /** The head of each page says something else, and stands close to the text. */
    @Test
    void smallHeadsAtOneHeightAreSetAside() throws IOException {
        Sheets sheets = new Sheets();
        for (String head : List.of("渡口", "渡船", "渡工")) {
            sheets.page().words(head, 90, 62, 7);
            int y = sheets.paragraph(FIRST, 90, 80, 41);
            y = sheets.paragraph(SECOND, 90, y, 41);
            sheets.paragraph(THIRD, 90, y, 41);
        }
        assertThat(lines(sheets.bytes())).allMatch(line -> line.startsWith("　　第") || line.startsWith("\f　　第"));
    }

    /** Paragraphs that are not set in stand four points farther apart than lines: a short last line belongs to its paragraph. */
    @Test
    void paragraphsStandApartByLittle() throws IOException {
        Sheets sheets = new Sheets().page();
        List<String> paragraphs = List.of(
                "第一条　" + "渡口的设置应当符合防洪和航道的要求并且避开桥梁水闸与取水口".repeat(3) + "，具体条件如下：",
                "（一）有符合标准的码头和道路；",
                "（二）有专人管理。",
                "第二条　" + "渡船应当按照核定的载客数量载客并在明显的位置公布乘客须知".repeat(4) + "。",
                "渡工应当持证上岗。");
        int y = 90;
        for (String paragraph : paragraphs) {
            for (int from = 0; from < paragraph.length(); from += 40) {
                sheets.words(paragraph.substring(from, Math.min(paragraph.length(), from + 40)), 90, y);
                y += Sheets.LEADING;
            }
            y += 4;
        }
        assertThat(lines(sheets.bytes()).stream().filter(line -> !line.isBlank()))
                .containsExactlyElementsOf(paragraphs);
    }

    /** No line of the first page reaches the edge that the second one shows. */
    @Test
    void pageOfShortLinesEndsWhereOthersDo() throws IOException {
        Sheets sheets = new Sheets().page();
        for (int i = 0; i < 12; i++) {
            String number = (i + 1) + ".";
            sheets.words(number + "渡口管理所按时检查救生设备" + "并记录".repeat(i % 6), 110, 90 + i * Sheets.LEADING);
        }
        sheets.page().words("13.渡口管理所按时检查渡船", 110, 90);
        int y = sheets.paragraph(FIRST, 90, 108, 41);
        for (int i = 0; i < 5; i++) {
            y = sheets.paragraph(SECOND, 90, y, 41);
        }
        String text = Extractor.extract(sheets.bytes()).source().text();
        assertThat(text.split("[\n\f]")).contains("　　13.渡口管理所按时检查渡船");
    }

    /** Whom a letter addresses, over lines that are not set in where paragraphs are. */
    @Test
    void addressGoesOnToItsColon() throws IOException {
        String address = "各县、自治县、市辖区人民政府，各开发区管理委员会，市政府各部门、各直属机构，驻滨江各单位，各有关企业，各高等学校，市属各医院：";
        Sheets sheets = new Sheets().page();
        sheets.words(address.substring(0, 41), 90, 90).words(address.substring(41), 90, 108);
        int y = 126;
        for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
            y = sheets.paragraph(paragraph, 90, y, 41);
        }
        assertThat(lines(sheets.bytes())).startsWith(address);
    }

    /** An entry that fills its line has no room for a leader; its page stands under the others. */
    @Test
    void entryWithoutLeader() throws IOException {
        Sheets sheets = new Sheets().page();
        sheets.words("目　录", 280, 90);
        sheets.words("渡口管理条例" + ".".repeat(66) + "1", 90, 120);
        sheets.words("滨江市人民政府关于加强渡口渡船安全管理和水上应急救援能力建设若干问题的意见12", 90, 138);
        sheets.words("渡船检验规则" + ".".repeat(65) + "19", 90, 156);
        assertThat(lines(sheets.bytes())).contains("滨江市人民政府关于加强渡口渡船安全管理和水上应急救援能力建设若干问题的意见12");
    }

    /** A font has one glyph for a radical and for the letter that it is. */
    @Test
    void radicalsAreLetters() throws IOException {
        Sheets sheets = new Sheets().page().words("⽂件和⺠船", 90, 80);
        assertThat(lines(sheets.bytes())).containsExactly("文件和民船");
    }

    /** A paragraph runs over two pages, between which stand a foot and a head. */
    @Test
    void headsAndFeetAreSetAside() throws IOException {
        Sheets sheets = new Sheets();
        for (int page = 1; page <= 3; page++) {
            sheets.page().words("滨江市人民政府公报　2025年第" + page + "期", 200, 40);
            sheets.words("— " + page + " —", 280, 800);
            int y = 90;
            if (page == 2) {
                sheets.words(THIRD.substring(39), 90, y);
                y += Sheets.LEADING;
            }
            y = sheets.paragraph(FIRST, 90, y, 41);
            y = sheets.paragraph(SECOND, 90, y, 41);
            if (page == 1) {
                sheets.words(THIRD.substring(0, 39), 110, y);
            }
        }
        Extracted extracted = Extractor.extract(sheets.bytes());
        assertThat(extracted.source().text())
                .isEqualTo("　　" + FIRST + "\n　　" + SECOND + "\n　　" + THIRD + "\n　　" + FIRST + "\n　　" + SECOND + "\f　　"
                        + FIRST + "\n　　" + SECOND + "\n");
        assertThat(extracted.pages().count()).isEqualTo(3);
        int cut = extracted.source().text().indexOf(THIRD.substring(39));
        assertThat(extracted.pages().at(cut - 1)).isEqualTo(1);
        assertThat(extracted.pages().at(cut)).isEqualTo(2);
        assertThat(extracted.leftOut()).containsExactly(new LeftOut(LeftOut.Kind.HEADS_AND_FEET, 6, List.of(1, 2, 3)));

        Extracted kept = Extractor.extract(sheets.bytes(), ExtractOptions.USUAL.withMargins(true));
        assertThat(kept.leftOut()).isEmpty();
        assertThat(kept.source().text()).startsWith("滨江市人民政府公报　2025年第1期\n").contains("\n— 2 —\f");
        assertThat(kept.hints().line(1).place()).isEqualTo(LineHint.Place.MARGIN);
        assertThat(kept.hints().line(2).place()).isEqualTo(LineHint.Place.BODY);
    }

    /** The number hangs out, the lines below it begin where the words do. */
    @Test
    void hangingLinesGoOn() throws IOException {
        Sheets sheets = new Sheets().page();
        int y = 90;
        for (String number : List.of("（一）", "（二）", "（三）")) {
            sheets.words(number, 90, y).words("渡船应当按照核定的载客数量载客，并在明显的位置公布乘", 120, y);
            sheets.words("客须知和安全注意事项，配备足够的救生衣和其他的救生设", 120, y + 18);
            sheets.words("备，定期检查。", 120, y + 36);
            y += 54;
        }
        String words = "渡船应当按照核定的载客数量载客，并在明显的位置公布乘客须知和安全注意事项，配备足够的救生衣和其他的救生设备，定期检查。";
        assertThat(lines(sheets.bytes())).containsExactly("（一）" + words, "（二）" + words, "（三）" + words);
    }

    @Test
    void cellsBetweenLines() throws IOException {
        Sheets sheets = new Sheets().page();
        sheets.words("渡口一览表", 260, 80);
        int[] xs = {90, 190, 290, 390};
        int[] ys = {100, 130, 170, 200};
        for (int x : xs) {
            // the second cell of the first row is merged with the third
            sheets.line(x, x == 290 ? 130 : 100, x, 200);
        }
        for (int y : ys) {
            // the first cell of the second row is merged with the one below it
            sheets.line(y == 170 ? 190 : 90, y, 390, y);
        }
        sheets.words("渡口", 100, 118).words("位置与里程", 200, 118);
        sheets.words("东渡", 100, 160).words("左岸三号码头往", 200, 145).words("下二百米", 200, 160);
        sheets.words("12", 300, 150).words("右岸", 200, 188).words("15", 300, 188);
        Extracted extracted = Extractor.extract(sheets.bytes());
        assertThat(extracted.source().text().lines())
                .containsExactly("　　　　　　　　　　　　　　　　　渡口一览表", "", "渡口\t位置与里程\t", "东渡\t左岸三号码头往下二百米\t12", "\t右岸\t15");
        assertThat(extracted.hints().line(3).place()).isEqualTo(LineHint.Place.ROW);
    }

    /** Cells over three rows, in two lines each that stand beside one another, are no rows of the first one. */
    @Test
    void mergedCellsAreNoRows() throws IOException {
        Sheets sheets = new Sheets().page();
        for (int x : new int[] {90, 170, 270, 370}) {
            sheets.line(x, 100, x, 190);
        }
        for (int y : new int[] {100, 130, 160, 190}) {
            boolean edge = y == 100 || y == 190;
            sheets.line(edge ? 90 : 170, y, edge ? 370 : 270, y);
        }
        sheets.words("渡船与", 100, 140).words("渡工", 100, 155);
        sheets.words("东渡", 180, 118).words("西渡", 180, 148).words("南渡", 180, 178);
        sheets.words("含转让与抵押", 280, 140).words("的渡船", 280, 155);
        assertThat(lines(sheets.bytes())).containsExactly("渡船与渡工\t东渡\t含转让与抵押的渡船", "\t西渡\t", "\t南渡\t");
    }

    @Test
    void cellsUnderOneAnother() throws IOException {
        Sheets sheets = new Sheets().page();
        sheets.paragraph(FIRST, 90, 80, 41);
        List<List<String>> rows = List.of(
                List.of("渡口", "船数", "里程"),
                List.of("东渡", "3", "12"),
                List.of("西渡口", "1", "8"),
                List.of("南渡", "2", "15"));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 3; j++) {
                sheets.words(rows.get(i).get(j), 100 + 90 * j, 140 + 20 * i);
            }
        }
        assertThat(lines(sheets.bytes()))
                .containsExactly("　　" + FIRST, "", "渡口\t船数\t里程", "东渡\t3\t12", "西渡口\t1\t8", "南渡\t2\t15");
    }

    @Test
    void notesStandBehindTheParagraph() throws IOException {
        Sheets sheets = new Sheets().page();
        int y = sheets.paragraph(FIRST, 90, 90, 41);
        sheets.words("第二条　本条例所称渡口", 110, y).words("1", 220, y - 4, 6).words("，包括各类人工渡口。", 224, y);
        sheets.line(90, 700, 200, 700).words("1 不包括桥梁。", 90, 715, 8);
        Extracted extracted = Extractor.extract(sheets.bytes());
        assertThat(extracted.source().text().lines())
                .containsExactly("　　" + FIRST, "　　第二条　本条例所称渡口[1]，包括各类人工渡口。", "1 不包括桥梁。");
        assertThat(extracted.hints().line(3).place()).isEqualTo(LineHint.Place.NOTE);
    }

    @Test
    void contentsAndSizes() throws IOException {
        Sheets sheets = new Sheets().page();
        sheets.words("滨江市渡口管理办法汇编", 185, 80, 20).words("目　录", 280, 120);
        sheets.words("渡口管理条例..............................................1", 90, 150);
        sheets.words("滨江市人民政府办公室关于进一步加强全市各类渡口渡船安全管理和水上应急救援能力建设有", 90, 168);
        sheets.words("的通知.................................................12", 90, 186);
        sheets.paragraph(FIRST, 90, 230, 41);
        sheets.paragraph(SECOND, 90, 290, 41);
        sheets.paragraph(THIRD, 90, 350, 41);
        Extracted extracted = Extractor.extract(sheets.bytes());
        LayoutHints hints = extracted.hints();
        List<String> lines = extracted.source().text().lines().toList();
        int entry = lines.indexOf("渡口管理条例..............................................1");
        assertThat(lines.get(entry + 1)).startsWith("滨江市人民政府办公室关于进一步加强全市各类渡口渡船安全管理和水上应急救援能力建设有的通知.....");
        assertThat(hints.line(1))
                .isEqualTo(LineHint.NONE
                        .withFlow(LineHint.Flow.STARTS)
                        .withPlace(LineHint.Place.BODY)
                        .withSize(1)
                        .withCentred()
                        .withPage(1));
        assertThat(hints.line(entry + 1).place()).isEqualTo(LineHint.Place.CONTENTS);
        assertThat(hints.line(entry + 2).place()).isEqualTo(LineHint.Place.CONTENTS);
        assertThat(LayoutHints.parse(hints.toText())).isEqualTo(hints);
    }

    private static List<String> lines(byte[] file) throws IOException {
        return Extractor.extract(file).source().text().lines().toList();
    }
}
