package io.github.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a document as CSV and as a workbook, read back. */
class TableSheetsTest {

    private static final String TEXT = """
            滨江调研
            2031年第3期
            目录
            【调查研究】
            泵站的几点启示
            排涝的几点做法
            【调查研究】
            泵站的几点启示
            各泵站情况见下表，结果按月公布。
            一、现状

            表1 泵站情况

            | 名称 | 数量 |
            | --- | --- |
            | =东渠泵站 | 3 |
            | 西渠泵站 |  |

            排涝的几点做法
            各街道的安排如下，由区水务局组织。
            <table><tr><th>街道</th><th>工作</th></tr><tr><td rowspan="2">松浦街道</td><td>清淤</td></tr><tr><td>巡查</td></tr></table>
            以上工作每季度一次。
            """;

    @TempDir
    Path folder;

    @Test
    void everyRowOfTheCsvSaysWhereItsTableStands() throws IOException {
        String csv = Files.readString(convert("tables", "tables.csv"));
        assertThat(csv).isEqualTo("""
                \uFEFF表,栏目,文件,条款,表题,行,部分,列1,列2
                1,调查研究,泵站的几点启示,a1#一,表1 泵站情况,1,表头,名称,数量
                1,调查研究,泵站的几点启示,a1#一,表1 泵站情况,2,表体,'=东渠泵站,3
                1,调查研究,泵站的几点启示,a1#一,表1 泵站情况,3,表体,西渠泵站,
                2,调查研究,排涝的几点做法,,,1,表头,街道,工作
                2,调查研究,排涝的几点做法,,,2,表体,松浦街道,清淤
                2,调查研究,排涝的几点做法,,,3,表体,松浦街道,巡查
                """.replace("\n", "\r\n"));
    }

    @Test
    void aWorkbookHasAListAndASheetForEachTable() throws IOException {
        Path file = convert("tables-xlsx", "tables.xlsx");
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("表格一览", "1 表1 泵站情况", "2");
            assertThat(cells(sheets.get(0), 1))
                    .containsExactly("1", "调查研究", "泵站的几点启示", "a1#一", "表1 泵站情况", "3", "2", "1 表1 泵站情况");
            assertThat(cells(sheets.get(1), 1)).containsExactly("=东渠泵站", "3");
            assertThat(cells(sheets.get(2), 1)).containsExactly("松浦街道", "清淤");
            assertThat(cells(sheets.get(2), 2)).containsExactly("", "巡查");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet3.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(sheet).contains("<mergeCell ref=\"A2:A3\"/>");
        }
    }

    private Path convert(String form, String name) throws IOException {
        Path text = Files.writeString(folder.resolve("issue.txt"), TEXT);
        Path out = folder.resolve(name);
        StringWriter err = new StringWriter();
        int status = Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err))
                .execute("convert", "--to", form, text.toString(), "-o", out.toString());
        assertThat(status).as(err.toString()).isZero();
        return out;
    }

    private static List<String> cells(Sheet sheet, int row) throws IOException {
        Row cells = sheet.read().get(row);
        return cells.stream()
                .map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getRawValue())
                .toList();
    }
}
