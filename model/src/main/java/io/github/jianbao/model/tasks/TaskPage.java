package io.github.jianbao.model.tasks;

import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.markup.PageHead;
import io.github.jianbao.model.picture.Resources;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table as a page for paper: a group of rows a document, without columns that are empty or for programs alone. */
final class TaskPage {

    private static final String STYLE = Resources.read(TaskPage.class, "tasks.css");
    private static final String NAME = "任务分解表";
    private static final String NUMBER = "序号";

    /** Columns whose width is told. */
    private static final Map<String, String> CLASSES = Map.of(NUMBER, "number", "条款", "clause", "任务内容", "text");

    /** The document stands over its rows; names in full, lines, pages and addresses are looked up elsewhere. */
    private static final Set<String> LEFT_OUT = Set.of("文件", "单位全称", "行", "页", "地址");

    /** What tasks of one clause have in common. */
    private static final Set<String> COMMON = Set.of("条款", "任务");

    private final List<Task> tasks;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final MarkupOut html;

    TaskPage(List<Task> tasks, Writer out) {
        this.tasks = tasks;
        this.html = new MarkupOut(out);
        for (Task task : tasks) {
            rows.add(TaskForm.row(rows.size() + 1, task));
        }
        for (int column = 0; column < TaskForm.COLUMNS.size(); column++) {
            int at = column;
            if (!LEFT_OUT.contains(TaskForm.COLUMNS.get(column))
                    && rows.stream().anyMatch(row -> !row.get(at).isEmpty())) {
                columns.add(column);
            }
        }
    }

    void write() throws IOException {
        html.raw("<!DOCTYPE html>\n");
        html.open("html").attribute("lang", "zh-Hans").line();
        PageHead.write(html, title(), STYLE);
        html.open("body").line();
        html.open("main").line();
        html.element("h1", null, title()).line();
        if (tasks.isEmpty()) {
            html.element("p", "none", "没有任务。").line();
        } else {
            table();
        }
        html.close().line();
        html.close().line();
        html.close().line();
    }

    /** With the name of the document where all tasks are of one. */
    private String title() {
        String name = tasks.isEmpty() ? null : tasks.get(0).title();
        if (name == null || !tasks.stream().allMatch(task -> sameDocument(task, tasks.get(0)))) {
            return NAME;
        }
        return "《" + name.replace('《', '〈').replace('》', '〉') + "》" + NAME;
    }

    private void table() throws IOException {
        html.open("table").line();
        html.open("thead").open("tr");
        for (int column : columns) {
            String name = TaskForm.COLUMNS.get(column);
            html.open("th")
                    .attribute("scope", "col")
                    .attribute("class", CLASSES.get(name))
                    .text(name)
                    .close();
        }
        html.close().close().line();
        int from = 0;
        while (from < tasks.size()) {
            int to = from + 1;
            while (to < tasks.size() && sameDocument(tasks.get(to), tasks.get(from))) {
                to++;
            }
            group(from, to, from > 0 || to < tasks.size());
            from = to;
        }
        html.close().line();
    }

    /** The tasks of a document, under its title where there are others. */
    private void group(int from, int to, boolean titled) throws IOException {
        html.open("tbody").line();
        String title = tasks.get(from).title();
        if (titled && title != null) {
            html.open("tr").open("th").attribute("colspan", columns.size()).attribute("scope", "rowgroup");
            html.text(title).close().close().line();
        }
        int end = from;
        for (int row = from; row < to; row++) {
            boolean first = row == end;
            while (end < to && sameClause(tasks.get(end), tasks.get(row))) {
                end++;
            }
            row(rows.get(row), first ? end - row : 0);
        }
        html.close().line();
    }

    /** A row; how many rows have its clause in common, 0 where one above says it. */
    private void row(List<String> cells, int common) throws IOException {
        html.open("tr");
        for (int column : columns) {
            String name = TaskForm.COLUMNS.get(column);
            boolean shared = COMMON.contains(name);
            if (!shared || common > 0) {
                html.open("td")
                        .attribute("rowspan", shared && common > 1 ? common : null)
                        .attribute("class", name.equals(NUMBER) ? "number" : null)
                        .text(cells.get(column))
                        .close();
            }
        }
        html.close().line();
    }

    private static boolean sameDocument(Task one, Task other) {
        return one.document().equals(other.document());
    }

    private static boolean sameClause(Task one, Task other) {
        return Objects.equals(one.clause(), other.clause()) && Objects.equals(one.heading(), other.heading());
    }
}
