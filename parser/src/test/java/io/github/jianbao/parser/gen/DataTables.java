package io.github.jianbao.parser.gen;

import io.github.jianbao.parser.gen.DataTable.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes tables: 2 to 8 columns and 3 to 60 rows of ordinals, words, bodies, names, numbers, days, signs and sentences, some cells merged or empty. */
public final class DataTables {

    private enum Column {
        ORDINAL("序号", "编号"),
        WORDS("项目名称", "名称", "任务", "工作内容", "类别", "街道", "泵站", "河道", "建设地点"),
        BODY("责任单位", "牵头单位", "配合单位", "承办部门"),
        PERSON("联系人", "负责人", "河长"),
        NUMBER("数量", "投资额（万元）", "面积（平方米）", "户数", "占比", "得分"),
        DATE("完成时限", "完成时间", "开工日期", "发布日期"),
        SENTENCE("主要内容", "工作措施", "目标要求", "备注", "存在问题"),
        SIGN("是否完成", "验收");

        private final List<String> heads;

        Column(String... heads) {
            this.heads = List.of(heads);
        }
    }

    private static final int MOST_COLUMNS = 8;
    private static final int MOST_ROWS = 60;
    private static final int EMPTY = 4;

    private final Dice dice;
    private final List<Column> columns = new ArrayList<>();
    /** How a column writes its numbers and days. */
    private final List<Integer> manners = new ArrayList<>();

    private DataTables(Dice dice) {
        this.dice = dice;
    }

    /**
     * A table.
     *
     * @param dice what chooses
     * @return one of any size
     */
    public static DataTable any(Dice dice) {
        return new DataTables(dice).table();
    }

    private DataTable table() {
        boolean headed = dice.chance(92);
        int width = dice.between(2, MOST_COLUMNS);
        columns.add(!headed || dice.chance(60) ? Column.ORDINAL : Column.WORDS);
        while (columns.size() < width) {
            columns.add(dice.pick(List.of(Column.values()).subList(1, Column.values().length)));
        }
        columns.forEach(column -> manners.add(dice.between(0, 3)));
        List<List<@Nullable Cell>> rows = new ArrayList<>();
        if (headed) {
            rows.add(head());
        }
        int count = dice.chance(70) ? dice.between(3, 14) : dice.between(15, MOST_ROWS);
        for (int row = 1; row <= count; row++) {
            rows.add(row(row));
        }
        if (dice.chance(30)) {
            merge(rows, headed ? 1 : 0);
        }
        if (dice.chance(15) && columns.lastIndexOf(Column.NUMBER) > 1) {
            rows.add(total());
        }
        String caption = dice.chance(50) ? "表" + dice.between(1, 9) + " " + Prose.matter(dice) + "情况" : null;
        return new DataTable(caption, headed, rows);
    }

    private List<@Nullable Cell> head() {
        List<@Nullable Cell> head = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (Column column : columns) {
            List<String> free =
                    column.heads.stream().filter(name -> !used.contains(name)).toList();
            String name = free.isEmpty() ? dice.pick(column.heads) + columns.size() : dice.pick(free);
            used.add(name);
            head.add(new Cell(name, 1, 1));
        }
        return head;
    }

    private List<@Nullable Cell> row(int number) {
        List<@Nullable Cell> row = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            String text = c > 0 && dice.chance(EMPTY) ? "" : text(columns.get(c), manners.get(c), number);
            row.add(new Cell(text, 1, 1));
        }
        return row;
    }

    private String text(Column column, int manner, int number) {
        return switch (column) {
            case ORDINAL -> Integer.toString(number);
            case WORDS -> manner == 0 ? Prose.place(dice) : manner == 1 ? Prose.words(dice) : Prose.matter(dice);
            case BODY -> manner == 0 ? Prose.office(dice, Prose.place(dice)) : bodies();
            case PERSON -> Prose.person(dice);
            case NUMBER -> number(manner);
            case DATE -> date(manner);
            case SENTENCE -> manner == 0 ? Prose.words(dice) + "，" + Prose.words(dice) : Prose.sentence(dice);
            case SIGN -> dice.pick("√", "√", "—");
        };
    }

    private String bodies() {
        String place = Prose.place(dice);
        return Prose.office(dice, place) + (dice.chance(40) ? "、" + Prose.office(dice, place) : "");
    }

    private String number(int manner) {
        return switch (manner) {
            case 0 -> Integer.toString(dice.between(1, 500));
            case 1 -> dice.between(1, 900) + "." + dice.between(10, 99);
            case 2 -> dice.between(1, 99) + "%";
            default -> dice.between(2, 90) + "00";
        };
    }

    private String date(int manner) {
        int year = dice.between(2024, 2027);
        int month = dice.between(1, 12);
        return switch (manner) {
            case 0 -> year + "年" + month + "月";
            case 1 -> year + "年" + month + "月底前";
            case 2 -> year + "-" + (month < 10 ? "0" : "") + month + "-1" + dice.between(0, 9);
            default -> year + "年底前";
        };
    }

    /** Cells of one column of words or bodies cover several rows each. */
    private void merge(List<List<@Nullable Cell>> rows, int first) {
        int column = dice.between(0, columns.size() - 1);
        Column kind = columns.get(column);
        if (kind != Column.WORDS && kind != Column.BODY) {
            return;
        }
        int row = first;
        while (row < rows.size()) {
            int height = Math.min(dice.between(1, 4), rows.size() - row);
            rows.get(row).set(column, new Cell(text(kind, manners.get(column), 1), 1, height));
            for (int k = 1; k < height; k++) {
                rows.get(row + k).set(column, null);
            }
            row += height;
        }
    }

    /** 合计 under the first two columns, figures where there are some. */
    private List<@Nullable Cell> total() {
        List<@Nullable Cell> row = new ArrayList<>();
        row.add(new Cell("合计", 2, 1));
        row.add(null);
        for (int c = 2; c < columns.size(); c++) {
            row.add(new Cell(columns.get(c) == Column.NUMBER ? number(manners.get(c)) : "", 1, 1));
        }
        return row;
    }
}
