package io.github.jianbao.model.tasks;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.sink.Csv;
import io.github.jianbao.model.sink.JsonOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a task table. As CSV (RFC 4180, with a byte order mark, so that spreadsheets open it as UTF-8): a row of headings,
 * then one row a task; several values in a cell are divided by 、 or ；. A cell that a spreadsheet would take for a formula
 * (it starts with =, +, -, @, in full width too, or a control) starts with an apostrophe. As JSON Lines: one flat object a task,
 * with the bodies as objects; what is absent is left out. As an HTML page: the same table for paper.
 */
public final class TaskForm {

    /** The headings of the columns: number, document, clause as people write it, task, text, lead, responsible, co-operating, guiding, full names, … */
    public static final List<String> COLUMNS = List.of(
            "序号", "文件", "条款", "任务", "任务内容", "牵头单位", "责任单位", "配合单位", "指导单位", "单位全称", "完成时限", "目标", "行", "页", "地址");

    private TaskForm() {}

    /**
     * Writes tasks as CSV.
     *
     * @param tasks from {@link TaskTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(List<Task> tasks, Appendable out) throws IOException {
        Required.argument(tasks, "tasks");
        csv(tasks, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Writes tasks as CSV in UTF-8.
     *
     * @param tasks from {@link TaskTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(List<Task> tasks, OutputStream out) throws IOException {
        Required.argument(tasks, "tasks");
        csv(tasks, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Tasks as CSV.
     *
     * @param tasks from {@link TaskTable}
     * @return all rows, the byte order mark first
     * @since 0.2.0
     */
    public static String toCsv(List<Task> tasks) {
        return Sinks.string(out -> writeCsv(tasks, out));
    }

    /**
     * Writes tasks as JSON Lines.
     *
     * @param tasks from {@link TaskTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(List<Task> tasks, Appendable out) throws IOException {
        Required.argument(tasks, "tasks");
        json(tasks, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * Writes tasks as JSON Lines in UTF-8.
     *
     * @param tasks from {@link TaskTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(List<Task> tasks, OutputStream out) throws IOException {
        Required.argument(tasks, "tasks");
        json(tasks, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * Tasks as JSON Lines.
     *
     * @param tasks from {@link TaskTable}
     * @return an object a line
     * @since 0.2.0
     */
    public static String toJson(List<Task> tasks) {
        return Sinks.string(out -> writeJson(tasks, out));
    }

    /**
     * Writes tasks as a page to be printed: A4 landscape, a group of rows a document.
     *
     * @param tasks from {@link TaskTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     * @since 0.2.0
     */
    public static void writeHtml(List<Task> tasks, Appendable out) throws IOException {
        Required.argument(tasks, "tasks");
        html(tasks, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Writes tasks as a page to be printed, in UTF-8.
     *
     * @param tasks from {@link TaskTable}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     * @since 0.2.0
     */
    public static void writeHtml(List<Task> tasks, OutputStream out) throws IOException {
        Required.argument(tasks, "tasks");
        html(tasks, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Tasks as a page to be printed.
     *
     * @param tasks from {@link TaskTable}
     * @return the whole of it
     * @since 0.2.0
     */
    public static String toHtml(List<Task> tasks) {
        return Sinks.string(out -> writeHtml(tasks, out));
    }

    /**
     * The cells of a row.
     *
     * @param number its number, 1 or more
     * @param task the task
     * @return one string for each of {@link #COLUMNS}; empty where there is nothing
     */
    public static List<String> row(int number, Task task) {
        Required.argument(task, "task");
        return List.of(
                Integer.toString(number),
                text(task.title()),
                clause(task.clause()),
                text(task.heading()),
                task.text(),
                written(task.bodies(Role.LEAD)),
                written(task.bodies(Role.RESPONSIBLE)),
                written(task.bodies(Role.COOPERATING)),
                written(task.bodies(Role.GUIDING)),
                task.bodies().stream().map(ResponsibleBody::name).collect(Collectors.joining("、")),
                String.join("；", task.deadlines()),
                String.join("；", task.targets()),
                text(task.line()),
                text(task.page()),
                text(task.clause()));
    }

    /** An address as people write it: 二（一） for a1.1#二/（一）, 第一章第三条 for a1#第一章/第三条. */
    private static String clause(@Nullable String address) {
        StringBuilder marks = new StringBuilder();
        String path = address == null ? "" : address.substring(address.indexOf('#') + 1);
        for (String mark : path.split("/")) {
            int turn = mark.indexOf('~');
            marks.append(turn < 0 ? mark : mark.substring(0, turn));
        }
        return marks.toString();
    }

    private static String written(List<ResponsibleBody> bodies) {
        return bodies.stream().map(ResponsibleBody::written).collect(Collectors.joining("、"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void csv(List<Task> tasks, Writer out) throws IOException {
        Csv csv = new Csv(out);
        csv.row(COLUMNS);
        int number = 0;
        for (Task task : tasks) {
            csv.row(row(++number, task));
        }
        out.flush();
    }

    private static void html(List<Task> tasks, Writer out) throws IOException {
        new TaskPage(tasks, out).write();
        out.flush();
    }

    private static void json(List<Task> tasks, Writer out) throws IOException {
        JsonOut.write(out, json -> tasks.forEach(task -> object(task, json)));
    }

    private static void object(Task task, JsonOut json) {
        json.open();
        json.put("article", task.article());
        json.put("document", task.document());
        json.put("title", task.title());
        json.put("clause", task.clause());
        json.put("heading", task.heading());
        json.put("text", task.text());
        json.list("bodies");
        for (ResponsibleBody body : task.bodies()) {
            json.open();
            json.put("written", body.written());
            json.put("name", body.name());
            json.put("role", body.role().name().toLowerCase(Locale.ROOT));
            json.close();
        }
        json.endList();
        strings("deadlines", task.deadlines(), json);
        json.put("due", task.due());
        strings("targets", task.targets(), json);
        json.put("offset", task.offset());
        json.put("line", task.line());
        json.put("page", task.page());
        json.close();
    }

    private static void strings(String name, List<String> values, JsonOut json) {
        json.list(name);
        values.forEach(json::member);
        json.endList();
    }
}
