package io.github.jianbao.model.tasks;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tasks of a table (任务分解表): its first row names a column of tasks and one of bodies at least. */
final class TaskRows {

    private static final Words TASKS = Lexicon.words(Use.HEADERS_OF_TASKS);
    private static final Words BODIES = Lexicon.words(Use.LABELLED_BODIES);
    private static final Words TIMES = Lexicon.words(Use.TIME_LABELS);

    private static final List<Map.Entry<Role, Words>> ROLES = List.of(
            Map.entry(Role.RESPONSIBLE, Lexicon.words(Use.RESPONSIBLE)),
            Map.entry(Role.LEAD, Lexicon.words(Use.LEADING)),
            Map.entry(Role.COOPERATING, Lexicon.words(Use.COOPERATING)),
            Map.entry(Role.GUIDING, Lexicon.words(Use.GUIDING)));

    private TaskRows() {}

    /** A row. */
    record Row(TaskPart part, List<ResponsibleBody> bodies) {}

    /** The tasks of a table, none where it is another kind of table. */
    static List<Row> of(Table table) {
        List<Row> found = new ArrayList<>();
        int last = Math.max(1, table.headerRows());
        if (table.rows().size() < 2 || !mayHold(table.rows().subList(0, last))) {
            return found;
        }
        List<List<Table.@Nullable Cell>> rows = table.grid();
        List<String> header = rows.get(last - 1).stream().map(TaskRows::value).toList();
        int task = column(header, TASKS);
        boolean bodies = header.stream().anyMatch(cell -> role(cell) != null);
        for (List<Table.@Nullable Cell> row : rows.subList(last, rows.size())) {
            if (task >= 0
                    && bodies
                    && row.size() == header.size()
                    && !value(row.get(task)).isBlank()) {
                found.add(row(header, row, task));
            }
        }
        return found;
    }

    private static Row row(List<String> header, List<Table.@Nullable Cell> cells, int task) {
        List<TaskPart> parts = new ArrayList<>();
        List<ResponsibleBody> bodies = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            Table.Cell cell = cells.get(k);
            if (cell == null || cell.value().isBlank()) {
                continue;
            }
            String name = header.get(k);
            Role role = role(name);
            if (k == task) {
                TaskPart.split(cell.text(), 0, cell.value().length(), parts);
            } else if (role != null) {
                bodies(cell.value(), role, bodies);
            } else if (TIMES.in(name, 0, name.length())) {
                TaskPart time = TaskPart.deadlines(cell.text(), 0, cell.value().length());
                parts.add(new TaskPart("", List.of(cell.value().strip()), time.due(), List.of(), time.offset()));
            }
        }
        return new Row(TaskPart.join(parts), bodies);
    }

    /** Whether a cell of the head names a column of tasks: asked before merged cells are spread over the places that they cover. */
    private static boolean mayHold(List<Table.Row> head) {
        return head.stream()
                .anyMatch(row ->
                        column(row.cells().stream().map(Table.Cell::value).toList(), TASKS) >= 0);
    }

    private static String value(Table.@Nullable Cell cell) {
        return cell == null ? "" : cell.value();
    }

    private static int column(List<String> header, Words words) {
        for (int k = 0; k < header.size(); k++) {
            String cell = header.get(k);
            if (words.in(cell, 0, cell.length()) && role(cell) == null) {
                return k;
            }
        }
        return -1;
    }

    /** What a column of bodies makes of them: 牵头单位; absent for any other column. */
    private static @Nullable Role role(String header) {
        String word = header.strip();
        for (Map.Entry<Role, Words> entry : ROLES) {
            int length = entry.getValue().at(word, 0);
            if (length > 0 && BODIES.are(word, length, word.length())) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The bodies of a cell: 、 and marks part them, but none inside brackets. */
    private static void bodies(String cell, Role role, List<ResponsibleBody> into) {
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= cell.length(); at++) {
            char c = at < cell.length() ? cell.charAt(at) : '、';
            depth += c == '（' || c == '(' ? 1 : (c == '）' || c == ')') && depth > 0 ? -1 : 0;
            if (at == cell.length() || (depth == 0 && "、，；,; ".indexOf(c) >= 0)) {
                String name = cell.substring(start, at).strip();
                if (!name.isEmpty()) {
                    into.add(new ResponsibleBody(name, null, role));
                }
                start = at + 1;
            }
        }
    }
}
