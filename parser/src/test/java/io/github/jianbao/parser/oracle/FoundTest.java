package io.github.jianbao.parser.oracle;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What chance found, made as short as it gets: each of these once broke a promise. */
class FoundTest {
    @TestFactory
    Stream<DynamicTest> keepsEveryPromise() {
        return Stream.of(
                found("a number too long to read before 号", "999999999号"),
                found("a page in words is all that the contents hold", "目录\n第3页"),
                found("a bare number is all that the contents hold", "CONTENTS\n1"),
                found("an ellipsis is all that the contents hold", "目录\n…"),
                found("a leader on a line of its own, the number on the next", "目录\n甲乙丙\n......\n1\n丁戊己\n......\n2\n"),
                found("a leader on two lines", "目录\n总\n...\n..."),
                found("a leader in the middle of an entry", "目录\n关于甲事项……\n的通知……3\n关于乙事项的通知……5\n"),
                found("furniture between leader and number", "目录\n甲乙丙\n......\n- 1 -\n3\n"),
                found("a bracket before a number", "CONTENTS\r（6\n月"),
                found("a rule inside the contents", "． 甲 | 乙 |目　　录\n滨\n滨江市人民政府办公室\n---\n问：。坚持原025年-30\n抓落三是抓考核。置，"),
                found("a speaker over two lines", "育局局长周宁\n：。"),
                found(
                        "a speaker after a line that was joined",
                        "滨江市人民政府办公室\r\n育局局长周宁：大家好\n。\r24年3月[各地要结合实\n市教育局　滨江市财政"),
                found(
                        "a question after a line that was joined",
                        "2024年3月1日至2025年\r首先，教育部、财政部\nm\n华人民共和国国务院令\r问：为什么为需要。一"),
                found(
                        "a speaker who is too long with CR and LF",
                        "，\n滨江市教育局\n依照第十二条第二款的规定〉(规划参阅\n|市教育局局长周宁：大家好。今天很高兴。"),
                found("a third is Latin-1, line ends left out", "\0\0\0\0ÿÿÿÿÿ!!!!\nÿÿ!!!!!"),
                found("a number, an attachment, then a title that the contents list", "发【2024]号\n附\n目录\n第期总第期\n第期总第期"),
                found("a number over a title, then a title that the contents list", "目录\n区民政局\n发〔2015〕号\n公园\n区民政局"),
                found("an imprint's label right under a short line", "市财政局\n)责任编辑\n第3期"),
                found("an imprint's 编 right under a short line", "甲\n编\n第3期"),
                found("文件 on a line of its own under one letter", "甲\n文件\n滨政发〔2024〕33号\n关于管理的通知"),
                found("a mark under a title at the end of the text", "政宁\n※"),
                found(
                        "a bar on the line under a name, in a title that the contents list",
                        "道治推动基层治理....1\n....8\n...11\n温\n|治推动基层治理"),
                found("a Roman number alone on two pages", "C\fc"),
                found("a name over a title, and a name before the contents", ".\n海岬市文化和\f室\n第5期\n目录\n海岬市文化和"),
                found("a cell that goes on after a page break", "）\r4\r局\r\f）\r3"),
                found("a sentence of furniture between a number and its words", "第一部分\r24/5/6 0:。\r。"),
                found("who imposes a sanction named in the part before", "第二条 由值的罚款；的，罚款\n第八条"),
                found("cells of two lines apart", "知\n力培养担当重任的人才\n\n局\n闻\n关《管理办法》的通知\n十一、这项工作很好，\n国发〔018〕1号）年底"),
                found("a line separator before the end of a fused line", "各政府：底前完成。一是抓落实；在优先位置，持续加大投入，\u2028\n"),
                found("a next line behind recipients on their text's line", "各代表：民群众满意2024/5/6 10:21各位代表：\u0085\n"),
                found("marks around a next line, and a radical for a letter", "⺠\n*\u0085**"),
                found("a line tabulation inside a tag", "?<p\t\u000b>."),
                found("a colon on the next line of a row", "周宁\t教育局\t123\n：宁\n抄送：市"),
                found("a gap over the end of a line", "通\t：、\n》\f·。—件关…"),
                found(
                        "recipients on their text's line, early only with LF",
                        "水库\n".repeat(130) + "各区政府：要抓好管理工作，并于年底前报送有关情况，明年继续。"));
    }

    private static DynamicTest found(String name, String text) {
        return DynamicTest.dynamicTest(name, () -> Oracle.check(text));
    }
}
