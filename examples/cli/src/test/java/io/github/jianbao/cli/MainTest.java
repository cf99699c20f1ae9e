package io.github.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String SAMPLE = "samples/juece-cankao.txt";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        return Main.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void readPrintsAnOutline() {
        assertThat(run("read", SAMPLE)).isZero();
        assertThat(out.toString())
                .contains("决 策 参 考", "【政策速递】", "云川水利职业技术学院：把课堂搬到闸坝上", "（一）指导思想", "a1  ", "p. 1")
                .doesNotContain("\u001b");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void readKeepsWithinTheWidth() {
        run("read", "--width", 60, SAMPLE);
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void readSpeaksChinese() {
        run("read", "-l", "zh", SAMPLE);
        assertThat(out.toString()).contains("来源：江临省教育厅网站", "8页");
    }

    @Test
    void explainHasARowForEveryLineThatIsNotBlank() throws IOException {
        assertThat(run("explain", SAMPLE)).isZero();
        long lines = Files.readString(Path.of(SAMPLE))
                .lines()
                .filter(line -> !line.isBlank())
                .count();
        assertThat(out.toString().lines())
                .hasSize((int) lines)
                .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(4));
    }

    @Test
    void explainWritesAFileForEachInput() {
        Path reports = folder.resolve("deep/reports");
        assertThat(run("explain", "-o", reports, SAMPLE, "samples/zhengwu-xinxi.txt", SAMPLE))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(reports.toFile().list())
                .containsExactlyInAnyOrder("juece-cankao.tsv", "zhengwu-xinxi.tsv", "juece-cankao-2.tsv");
    }

    @Test
    void maskHidesTheWordsOfAFile() {
        assertThat(run("mask", SAMPLE, "--seed", "3")).isZero();
        assertThat(out.toString()).contains("第一", "（五）").doesNotContain("云川水利", "闸坝");
        assertThat(run("mask", "missing.txt")).isEqualTo(2);
    }

    @Test
    void quoteSaysWhereAPassageStands() {
        assertThat(run("quote", SAMPLE, "“建设网上预约平台”")).isZero();
        assertThat(out.toString()).endsWith("\ta1.1#二/（五）\t1.000\t建设网上预约平台\n").startsWith("74:");
        assertThat(run("quote", SAMPLE, "没有说过的话")).isEqualTo(1);
        assertThat(run("quote", "missing.txt", "登记")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("jianbao: missing.txt: no such file\n");
    }

    @Test
    void convertWritesJson() throws IOException {
        Path json = folder.resolve("issue.json");
        assertThat(run("convert", "--to", "json", SAMPLE, "-o", json)).isZero();
        assertThat(Files.readString(json)).startsWith("{").contains("云川水利职业技术学院");
    }

    @Test
    void convertFillsAFolderWithSeveral() {
        assertThat(run("convert", "--to", "JSON", SAMPLE, "samples/zhengwu-xinxi.txt", "-o", folder))
                .isZero();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("juece-cankao.json", "zhengwu-xinxi.json");
    }

    @Test
    void convertKnowsNoOtherForm() {
        assertThat(run("convert", "--to", "wordstar", SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).contains("expected one of [json, ", "wordstar");
    }

    /** Modules bring forms that take one; where none is there, none does. */
    @Test
    void convertTakesNoTemplateForItsOwnForms() {
        assertThat(run("convert", "--to", "json", "--template", "own.dotx", SAMPLE))
                .isEqualTo(2);
        assertThat(err.toString()).contains("json takes no template");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"XLSX", "DUTIES_XLSX", "TABLES", "TABLES_XLSX"},
            mode = EnumSource.Mode.EXCLUDE)
    void convertWritesEveryForm(Form form) {
        assertThat(run("convert", "--to", form, SAMPLE, "samples/zhengwu-xinxi.txt"))
                .isZero();
        assertThat(out.toString()).endsWith("\n").contains("实训基地");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFormOfBytesNeedsAFile() {
        assertThat(run("convert", "--to", "xlsx", SAMPLE)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("-o").hasLineCount(1);
    }

    @Test
    void noInputIsOverwritten() throws IOException {
        Path text = Files.writeString(folder.resolve("issue.txt"), "简报\n");
        assertThat(run("convert", "--to", "text", text, SAMPLE, "-o", folder)).isEqualTo(2);
        assertThat(run("convert", "--to", "text", text, "-o", text)).isEqualTo(2);
        assertThat(err.toString()).contains("would overwrite an input").hasLineCount(2);
        assertThat(text).hasContent("简报\n");
    }

    @Test
    void anOutputThatIsAnInputUnderAnotherNameIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("issue.txt"), "简报\n");
        Path hard = Files.createLink(folder.resolve("hard.txt"), text);
        Path soft = Files.createSymbolicLink(folder.resolve("soft.txt"), text);
        assertThat(run("convert", "--to", "html", text, "-o", hard)).isEqualTo(2);
        assertThat(run("convert", "--to", "html", hard, "-o", soft)).isEqualTo(2);
        assertThat(err.toString()).contains("would overwrite an input").hasLineCount(2);
        assertThat(text).hasContent("简报\n");
    }

    @Test
    void aFileIsReplacedWholeAndKeepsItsPermissions() throws IOException {
        Path json = Files.writeString(folder.resolve("issue.json"), "before");
        Files.setPosixFilePermissions(json, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), json);
        assertThat(run("convert", "--to", "json", SAMPLE, "-o", link)).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(json)).startsWith("{").endsWith("}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(json)))
                .isEqualTo("rw-r-----");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("issue.json", "link.json");
    }

    @Test
    void aNameWithAnAtSignIsAName() throws IOException {
        Path list = Files.writeString(folder.resolve("@list"), SAMPLE);
        assertThat(run("explain", "@" + list)).isEqualTo(2);
        assertThat(err.toString()).contains("@" + list + ": no such file").hasLineCount(1);
    }

    @Test
    void manyInputsOfOneNameAreNamedInLinearTime() throws IOException {
        List<Input> inputs = new ArrayList<>(List.of(new Input("x/n-3.txt")));
        for (int i = 0; i < 100_000; i++) {
            inputs.add(new Input("d" + i + "/n.txt"));
        }
        List<String> targets =
                assertTimeout(Duration.ofSeconds(20), () -> Targets.inFolder(folder.toString(), inputs, ".json"));
        assertThat(targets)
                .doesNotHaveDuplicates()
                .startsWith(folder + "/n-3.json", folder + "/n.json", folder + "/n-2.json", folder + "/n-4.json");
    }

    @Test
    void hintsOfOneFile() throws IOException {
        Path text = Files.writeString(
                folder.resolve("n.txt"), "关于开展自查的通知\n各区教育局：\n请各单位认真组织学习，结合实际把各项要求落实到每一个环节，并在月底以前把情况\n报送办公室汇总。\n");
        Path hints = Files.writeString(folder.resolve("n.hints"), "3\tstarts\n4\tstarts\n");
        run("explain", text);
        assertThat(out.toString()).contains("4\tpara+\t");
        out.getBuffer().setLength(0);
        run("explain", "--hints", hints, text);
        assertThat(out.toString()).contains("4\tpara\t");
        out.getBuffer().setLength(0);
        run("explain", "--why", "--hints", hints, text);
        assertThat(out.toString()).contains("4\tpara\t");
        run("convert", "--to", "text", "--hints", hints, text, "-o", folder.resolve("out.txt"));
        assertThat(Files.readString(folder.resolve("out.txt"))).contains("情况\n", "　报送");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void hintsInAFolderAreThoseOfTheFilesOfTheirName() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "简报\n");
        Path other = Files.writeString(folder.resolve("other.txt"), "简报\n");
        Files.writeString(folder.resolve("one.hints"), "x\tstarts\n");
        assertThat(run("check", "--hints", folder, one, other)).isEqualTo(2);
        assertThat(err.toString()).contains("one.hints: no layout hint: x").hasLineCount(1);
        Files.writeString(folder.resolve("one.hints"), "1\tstarts\n");
        assertThat(run("check", "--hints", folder, one, other)).isZero();
    }

    @Test
    void hintsThatCouldBeMeantForSeveralAreRefused() throws IOException {
        Path hints = Files.writeString(folder.resolve("juece-cankao.hints"), "1\tstarts\n");
        assertThat(run("read", "--hints", hints, SAMPLE, "samples/zhengwu-xinxi.txt"))
                .isEqualTo(2);
        assertThat(run("read", "--hints", folder, SAMPLE, SAMPLE)).isEqualTo(2);
        assertThat(run("read", "--hints", folder.resolve("missing.hints"), SAMPLE))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("hints of one FILE only"),
                        line -> assertThat(line).contains("which of the FILEs"),
                        line -> assertThat(line).contains("missing.hints: no such file"));
    }

    @Test
    void checkPrintsFindingsWithTheirPlace() throws IOException {
        Path picture =
                Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3});
        assertThat(run("check", picture)).isEqualTo(1);
        assertThat(out.toString()).startsWith(picture + ":1:1: error: ");
    }

    @Test
    void missingFileGetsOneLineAndTheOthersAreRead() {
        assertThat(run("explain", "missing.txt", SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("jianbao: missing.txt: no such file" + System.lineSeparator());
        assertThat(out.toString()).contains("masthead.title");
    }

    @Test
    void folderIsNoFile() {
        assertThat(run("read", folder)).isEqualTo(2);
        assertThat(err.toString()).contains(folder + ": is a folder").hasLineCount(1);
    }

    @Test
    void outputThatCannotBeWrittenGetsOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThat(run("explain", "-o", file, SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).contains("is a file, not a folder").hasLineCount(1);
    }

    @Test
    void noFileIsWrongUsage() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(err.toString()).contains("FILE").contains("Usage:");
    }

    @Test
    void standardInputIsAFile() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(Files.readString(Path.of(SAMPLE)).getBytes(Charset.forName("GB18030"))));
        try {
            assertThat(run("explain", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).contains("masthead.publisher", "江临工贸职业技术学院发展规划与质量办公室");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void readsAnyEncoding(String charset) throws IOException {
        Path file = Files.write(
                folder.resolve("sample.txt"), Files.readString(Path.of(SAMPLE)).getBytes(Charset.forName(charset)));
        run("explain", file);
        String recoded = out.toString();
        out.getBuffer().setLength(0);
        run("explain", SAMPLE);
        assertThat(recoded).isEqualTo(out.toString());
    }

    @Test
    void manyFilesComeOutInOrder() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("explain"));
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            Path file = Files.writeString(folder.resolve(i + ".txt"), "第" + i + "号\n".repeat(1 + i % 7), UTF_8);
            arguments.add(file);
            expected.append("第").append(i).append("号\n");
        }
        assertThat(run(arguments.toArray())).isZero();
        StringBuilder seen = new StringBuilder();
        out.toString()
                .lines()
                .filter(row -> row.startsWith("1\t"))
                .forEach(row ->
                        seen.append(row.substring(row.lastIndexOf('\t') + 1)).append('\n'));
        assertThat(seen.toString()).isEqualTo(expected.toString());
    }

    @Test
    void emptyAndBlankFilesAreRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\u3000\r\n\f");
        assertThat(run("read", empty, blank)).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void escapesOfATextDoNotReachTheTerminal() throws IOException {
        Path file = Files.writeString(folder.resolve("escape.txt"), "简报\u001b[31m\n\n一、\u001b]0;红\u0007题\n");
        run("read", file);
        assertThat(out.toString()).doesNotContain("\u001b", "\u0007");
    }

    private static final String LAW = "云溪省渔网规定\n\n第一条　渔网应当登记。\n\n第二条　本规定由渔政局解释。\n";

    private Path law() throws IOException {
        return Files.writeString(folder.resolve("law.txt"), LAW);
    }

    private Path decision(String name, String date, String change) throws IOException {
        String text = "关于修改《云溪省渔网规定》的决定\n\n" + date + " 省人民政府常务会议通过\n\n对《云溪省渔网规定》作如下修改：\n\n" + change + "\n";
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void amendmentsPrintsARowForEach() throws IOException {
        Path decision = decision("decision.txt", "2020年3月4日", "一、将第一条修改为：“渔网应当年检。”\n\n二、将第九条挪走。");
        assertThat(run("amendments", decision)).isZero();
        assertThat(out.toString()).isEqualTo("云溪省渔网规定\t1\tREPLACE\t第一条\t\t渔网应当年检。\n");
        assertThat(err.toString()).contains("decision.txt:9:3: warning: ", "amendment-not-understood");
        assertThat(run("amendments", "--to", "json", decision)).isZero();
        assertThat(out.toString()).contains("\"kind\":\"REPLACE\"");
    }

    @Test
    void consolidateWorksDecisionsInByTheirDates() throws IOException {
        Path later = decision("later.txt", "2022年1月1日", "一、将第二条中的“渔业局”修改为“渔业厅”。");
        Path earlier = decision("earlier.txt", "2020年3月4日", "一、将第二条中的“渔政局”修改为“渔业局”。");
        assertThat(run("consolidate", law(), later, earlier)).isZero();
        assertThat(out.toString()).contains("第二条　本规定由渔业厅解释。", "第一条　渔网应当登记。");
        Path versions = folder.resolve("versions");
        assertThat(run("consolidate", law(), later, earlier, "--to", "json", "-o", versions))
                .isZero();
        assertThat(versions.toFile().list()).containsExactlyInAnyOrder("law.2020-03-04.json", "law.2022-01-01.json");
    }

    @Test
    void consolidateSaysWhatItCannotDo() throws IOException {
        Path decision = decision("decision.txt", "2020年3月4日", "一、将第九条修改为：“渔网应当年检。”");
        assertThat(run("consolidate", law(), decision)).isEqualTo(1);
        assertThat(err.toString()).contains("place-not-found");
        assertThat(out.toString()).contains("渔网应当登记");
        Path unread = decision("unread.txt", "2020年3月4日", "一、将第一条修改为：“渔网应当年检。”\n\n二、将第二条挪走。");
        assertThat(run("consolidate", law(), unread)).isEqualTo(1);
        assertThat(err.toString()).contains("amendment-not-understood");
        assertThat(out.toString()).contains("渔网应当年检");
        assertThat(run("consolidate", law(), "missing.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("missing.txt: no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "json"})
    void compareSetsTwoVersionsBesideEachOther(String form) throws IOException {
        Path after = Files.writeString(folder.resolve("after.txt"), LAW.replace("渔政局", "渔业厅"));
        assertThat(run("compare", law(), after, "--to", form)).isZero();
        assertThat(out.toString()).contains("第二条").doesNotContain("第一条");
        Path all = folder.resolve("all." + form);
        assertThat(run("compare", law(), after, "--to", form, "--all", "-o", all))
                .isZero();
        assertThat(Files.readString(all)).contains("第一条");
    }

    @Test
    void compareWritesASpreadsheet() throws IOException {
        Path after = Files.writeString(folder.resolve("after.txt"), LAW.replace("渔政局", "渔业厅"));
        assertThat(run("compare", law(), after, "--to", "xlsx")).isEqualTo(2);
        Path sheet = folder.resolve("table.xlsx");
        assertThat(run("compare", law(), after, "--to", "xlsx", "-o", sheet)).isZero();
        try (InputStream in = Files.newInputStream(sheet);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("修订对照表");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("修改前");
            assertThat(rows.get(2).getCellText(3)).isEqualTo("第二条　本规定由渔业厅解释。");
            assertThat(rows.get(2).getCellText(4)).isEqualTo("修改");
        }
        assertThat(run("compare", law(), folder)).isEqualTo(2);
        assertThat(run("compare", law(), after, "-o", after)).isEqualTo(2);
        assertThat(after).hasContent(LAW.replace("渔政局", "渔业厅"));
    }
}
