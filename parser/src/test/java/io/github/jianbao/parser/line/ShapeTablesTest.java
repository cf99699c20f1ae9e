package io.github.jianbao.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single lines are, as tables. Each text stands between other letters, which must not matter. */
class ShapeTablesTest {
    private static final String BEFORE = "第2号";
    private static final String BEHIND = "号〕3年页";

    @ParameterizedTest
    @CsvSource({
        "国办发〔2018〕108号, 国办发, 2018, 108",
        "滨政发[2024]3號, 滨政发, 2024, 3",
        "滨政发 【2024】 第 33 号, 滨政发, 2024, 33",
        "滨政办发（2024）号, 滨政办发, 2024, 0",
        "滨卫发﹝２０２４﹞５号, 滨卫发, 2024, 5",
        "A市发{2024}1号, A市发, 2024, 1",
        "滨政发〔2 0 2 4〕3号, 滨政发, 2024, 3",
        "第706号, '', 0, 706",
        "第七百零六号, '', 0, 706",
        "国务院令第 706 号, 国务院令, 0, 706",
        "公告2018年第5号, 公告, 2018, 5",
        "2018 年 第5号, '', 2018, 5",
        "某某某某某某某某某某某某某某某发〔2024〕1号, 某某某某某某某某某某某某某某某发, 2024, 1"
    })
    void documentNumbers(String written, String authority, int year, int serial) {
        assertThat(number(written)).isEqualTo(new NumberShapes.Parts(authority, year, serial));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发",
                "国办发〔2018〕",
                "国办发〔2018〕108",
                "国办发〔2018〕108号文",
                "国办发〔201〕108号",
                "国办发〔20188〕108号",
                "国办发〔2018108号",
                "国办发2018〕108号",
                "国办发〔二〇一八〕108号",
                "国办发。〔2018〕108号",
                "第号",
                "第706",
                "706号",
                "1899年第5号",
                "3000年第5号",
                "2018年5号",
                "2018第5号",
                "通知第5号",
                "第0号",
                "某某某某某某某某某某某某某某某某发〔2024〕1号",
                "第706号。"
            })
    void noDocumentNumbers(String written) {
        assertThat(number(written)).isNull();
    }

    @Test
    void aNumberIsAShortLine() {
        String blanks = "滨政发〔2024〕" + " ".repeat(29) + "3号";
        assertThat(blanks).hasSize(40);
        assertThat(NumberShapes.isNumber(blanks, 0, 40)).isTrue();
        assertThat(NumberShapes.isNumber(" " + blanks, 0, 41)).isFalse();
    }

    private static NumberShapes.@Nullable Parts number(String written) {
        return NumberShapes.parse(BEFORE + written + BEHIND, BEFORE.length(), BEFORE.length() + written.length());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024年第10期(总第20期), 2024, 10, -, 20",
                "第42期（总第1268期）, -, 42, -, 1268",
                "2024年第3-4期（合刊）, 2024, 3, 4, -",
                "2024年第3—第4期, 2024, 3, 4, -",
                "2024 年 第 3 、 4 期, 2024, 3, 4, -",
                "二〇一四年春, 2014, -, -, -",
                "2024年 秋, 2024, -, -, -",
                "第十二辑, -, 12, -, -",
                "总 第 20 期, -, -, -, 20",
                "总20期, -, -, -, 20",
                "2024年第3卷第4期, 2024, 4, -, -",
                "滨江观察第5期, -, 5, -, -",
                "增刊, -, -, -, -",
                "创刊号, -, -, -, -",
                "2024年特刊, 2024, -, -, -",
                "2024年专刊, 2024, -, -, -",
                "2199年第1期, 2199, 1, -, -",
                "甲乙丙丁戊己庚辛壬癸子丑第5期, -, 5, -, -"
            })
    void designations(String written, Integer year, Integer number, Integer last, Integer total) {
        assertThat(designation(written)).isEqualTo(new Designations.Parts(year, number, last, total));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年",
                "第期",
                "总第期",
                "第5号",
                "专刊",
                "2024年第",
                "第5",
                "1899年春",
                "2200年春",
                "甲乙丙丁戊己庚辛壬癸子丑寅第5期",
                "二〇一四年春天来到了大地",
                "第5至期"
            })
    void noDesignations(String written) {
        assertThat(designation(written)).isNull();
    }

    private static Designations.@Nullable Parts designation(String written) {
        return Designations.parse(BEFORE + written + BEHIND, BEFORE.length(), BEFORE.length() + written.length());
    }

    @ParameterizedTest
    @CsvSource({
        "12, DIGITS",
        "９９９９, DIGITS",
        "12345, PLAIN",
        "- 12 -, PAGE_NUMBER",
        "—3—, PAGE_NUMBER",
        "·12·, PAGE_NUMBER",
        "|3|, PAGE_NUMBER",
        "- 12345 -, PLAIN",
        "- 12, PLAIN",
        "12 -, PLAIN",
        "第3页, PAGE_NUMBER",
        "第 3 页 共 9 页, PAGE_NUMBER",
        "共9页, PAGE_NUMBER",
        "3/97, PAGE_NUMBER",
        "３／９７, PAGE_NUMBER",
        "123456/789, PLAIN",
        "-3/97, PLAIN",
        "iv, PLAIN",
        "Ⅻ, PLAIN",
        "ⅩⅡ, PAGE_NUMBER",
        "- ii -, PAGE_NUMBER",
        "iiiiiiiii, PLAIN",
        "iv3, PLAIN",
        "----, RULE",
        "- - -, RULE",
        "***, RULE",
        "--, PLAIN",
        "-=-, PLAIN",
        "..., PLAIN",
        "2024/5/6, ADDRESS",
        "2024/5/6 10:21 AM, ADDRESS",
        "5/6 10:21, ADDRESS",
        "甲, PLAIN",
        "3甲, PLAIN"
    })
    void pageShapes(String written, Shape shape) {
        String text = BEFORE + written + BEHIND;
        assertThat(PageShapes.of(text, BEFORE.length(), BEFORE.length() + written.length()))
                .isEqualTo(shape);
    }

    @Test
    void aPageNumberIsAShortLine() {
        assertThat(PageShapes.of("-".repeat(40), 0, 40)).isEqualTo(Shape.RULE);
        assertThat(PageShapes.of("-".repeat(41), 0, 41)).isEqualTo(Shape.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "问：为什么？, 2",
        "答:因为。, 2",
        "滨江日报记者：请问, 7",
        "市教育局局长周宁：大家好, 9",
        "市教育局局长：大家好, -1",
        "周宁局长：大家好, -1",
        "教育部发言人：大家好, 7",
        "滨江大学周老师：大家好, 8",
        "局长周宁：大家好, -1",
        "市局局长周：大家好, -1",
        "市局局长周宁宁宁宁：好, -1",
        "市局局长周宁指出：好, -1",
        "记者联系电话：123, -1",
        "：好, -1",
        "周宁：好, -1",
        "各位代表：, -1",
        "教育局、财政局局长周宁：好, -1",
        "2024年记者：好, -1",
        "《日报》记者：好, -1",
        "“日报”记者：好, -1"
    })
    void turns(String line, int colon) {
        assertThat(Speakers.colon(BEFORE + line, BEFORE.length(), BEFORE.length() + line.length()))
                .isEqualTo(colon < 0 ? -1 : BEFORE.length() + colon);
    }

    @Test
    void theColonOfATurnStandsNear() {
        String office = "滨".repeat(25) + "局局长周宁";
        assertThat(office).hasSize(30);
        assertThat(Speakers.colon(office + "：", 0, 31)).isEqualTo(-1);
        assertThat(Speakers.colon(office.substring(1) + "：", 0, 30)).isEqualTo(30);
        String overLines = office.substring(1, 10) + "\n" + office.substring(10);
        assertThat(Speakers.colon(overLines + "：", 0, 31)).isEqualTo(31);
        assertThat(Speakers.designation(overLines, 0, 30)).isEqualTo(office.substring(1));
    }

    @ParameterizedTest
    @CsvSource({"市教育局局长周宁, 6", "局长周宁, 2", "周宁, 0", "周宁局长, 0", "滨江日报记者, 4", "记者, 0", "党委书记局长周宁, 6"})
    void namesStandBehindTheOffice(String designation, int start) {
        assertThat(Speakers.nameStart(designation)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"林知秋, true", "周宁, true", "周, false", "欧阳知秋, true", "欧阳知秋宁, false", "其中, false", "原则, false"})
    void bareNames(String words, boolean name) {
        assertThat(Speakers.nameOnly(words)).isEqualTo(name);
    }

    @Test
    void linesAreReadOneByOne() {
        LineTable lines = LineReader.read(SourceText.of("　　一、甲\n2024年第1期\n甲\t乙\t丙\n（一）\n"), LayoutHints.NONE, false);
        assertThat(lines.count()).isEqualTo(4);
        assertThat(lines.numbered(0)).isTrue();
        assertThat(lines.numbered(1)).isFalse();
        assertThat(lines.shape(1)).isEqualTo(Shape.DESIGNATION);
    }
}
