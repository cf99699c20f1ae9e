package io.github.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.tasks.Task;
import io.github.jianbao.model.tasks.TaskForm;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet, read back. */
class SheetTest {
    private static final String SAMPLE = "samples/juece-cankao.txt";

    @TempDir
    Path folder;

    @Test
    void theSheetHasTheRowsOfTheTable() throws IOException {
        Path sheet = folder.resolve("tasks.xlsx");
        StringWriter err = new StringWriter();
        int status = Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err))
                .execute("convert", "--to", "xlsx", SAMPLE, "-o", sheet.toString());
        assertThat(status).as(err.toString()).isZero();
        ParseResult result = BulletinParser.create().parse(Path.of(SAMPLE));
        assertThat(rows(Files.readAllBytes(sheet))).isEqualTo(expected(TaskTable.of(result.issue(), result.source())));
    }

    @Test
    void numbersAreNumbersAndTheSheetHasAName() throws IOException {
        ParseResult result = BulletinParser.create().parse(Path.of(SAMPLE));
        byte[] bytes = bytes(TaskTable.of(result.issue(), result.source()));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("任务分解表");
            assertThat(sheet.read().get(0).getCell(0).getRawValue()).isEqualTo("任务分解表");
            Row first = sheet.read().get(2);
            assertThat(first.getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCell(TaskForm.COLUMNS.indexOf("行")).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void aSheetIsReadyToBePrinted() throws IOException {
        ParseResult result = BulletinParser.create().parse(Path.of(SAMPLE));
        Path file = Files.write(folder.resolve("tasks.xlsx"), bytes(TaskTable.of(result.issue(), result.source())));
        String xml;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(xml)
                .contains(
                        "paperSize=\"9\"",
                        "orientation=\"landscape\"",
                        "fitToWidth=\"1\"",
                        "<autoFilter",
                        "<mergeCell ")
                .contains("hidden=\"true\"", "customHeight");
    }

    @Test
    void noTextIsAFormulaOrBreaksTheSheet() throws IOException {
        ParseResult result = BulletinParser.create()
                .parse("某市方案\n一、重点任务\n（一）=1+1。\u0001<甲>&“乙”。（责任单位：市教育局）\n（二）长句。" + "改造渠道。".repeat(10_000)
                        + "（责任单位：市水利局）\n");
        List<List<String>> rows = rows(bytes(TaskTable.of(result.issue(), result.source())));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).anySatisfy(cell -> assertThat(cell).contains("<甲>&“乙”"));
        assertThat(rows.get(1).get(3)).isEqualTo("=1+1");
        assertThat(rows.get(2)).anySatisfy(cell -> assertThat(cell).hasSize(32_767));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲\0乙\1丙\u000b丁\u001b戊",
                "甲\ud800乙\udc00丙\ud83d\ude00丁\ud83d",
                "甲</script><b>乙</b>]]>",
                "甲|乙`丙``丁",
                "甲\u202e乙\u200f丙\u2066丁",
                "甲&lt;&#0;"
            })
    void aSheetStaysWellFormedAndCarriesTheText(String text) throws IOException {
        Task task = new Task("a1", "a1", text, null, text, text, List.of(), List.of(), null, List.of(), 0, 1, 1);
        List<String> row = rows(bytes(List.of(task))).get(1);
        for (String column : List.of("文件", "任务", "任务内容")) {
            assertThat(row.get(TaskForm.COLUMNS.indexOf(column))).isEqualTo(bearable(text));
        }
    }

    /** Without what XML does not bear. */
    private static String bearable(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aLongCellIsNotCutInsideACharacter() throws IOException {
        String text = "甲".repeat(32_766) + "\ud83d\ude00";
        Task task = new Task("a1", "a1", null, null, null, text, List.of(), List.of(), null, List.of(), 0, 1, 1);
        assertThat(rows(bytes(List.of(task))).get(1)).contains("甲".repeat(32_766));
    }

    @Test
    void aTableWithoutTasksHasItsHeadings() throws IOException {
        assertThat(rows(bytes(List.of()))).isEqualTo(List.of(TaskForm.COLUMNS));
    }

    private static byte[] bytes(List<Task> tasks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        io.github.jianbao.cli.Sheet.TASKS.write(expected(tasks).subList(1, tasks.size() + 1), out);
        return out.toByteArray();
    }

    private static List<List<String>> expected(List<Task> tasks) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TaskForm.COLUMNS);
        for (Task task : tasks) {
            rows.add(TaskForm.row(rows.size(), task));
        }
        return rows;
    }

    private static List<List<String>> rows(byte[] bytes) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = new ByteArrayInputStream(bytes);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Row row : workbook.getFirstSheet()
                    .read()
                    .subList(1, workbook.getFirstSheet().read().size())) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < TaskForm.COLUMNS.size(); column++) {
                    Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
                    cells.add(cell == null || cell.getRawValue() == null ? "" : cell.getRawValue());
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
