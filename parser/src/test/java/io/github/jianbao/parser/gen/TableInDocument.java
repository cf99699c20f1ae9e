package io.github.jianbao.parser.gen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document with one table.
 *
 * @param before the lines above the table
 * @param table the table
 * @param after the lines below it
 * @param apart whether blank lines stand between the lines
 */
public record TableInDocument(List<Line> before, DataTable table, List<Line> after, boolean apart) {

    /**
     * A line beside the table.
     *
     * @param role what it is, as in a line report
     * @param text what it says
     */
    public record Line(String role, String text) {}

    /**
     * A notice, a report, or a notice with the table attached.
     *
     * @param dice what chooses
     * @return one with any table
     */
    public static TableInDocument any(Dice dice) {
        List<Line> before = new ArrayList<>();
        List<Line> after = new ArrayList<>();
        String indent = dice.chance(50) ? "　　" : "";
        String office = Prose.office(dice, Prose.place(dice));
        String date = dice.between(2024, 2026) + "年" + dice.between(1, 12) + "月" + dice.between(1, 28) + "日";
        String matter = Prose.matter(dice);
        switch (dice.between(0, 2)) {
            case 0 -> {
                notice(before, office, matter, indent, dice);
                before.add(new Line("clause", indent + "二、" + Prose.words(dice)));
                before.add(new Line("para", indent + Prose.sentence(dice) + "具体安排见下表。"));
                after.add(new Line("clause", indent + "三、" + Prose.words(dice)));
                after.add(new Line("para", indent + Prose.paragraph(dice, 3)));
                after.add(new Line("signature", office));
                after.add(new Line("sigdate", date));
            }
            case 1 -> {
                notice(before, office, matter, indent, dice);
                before.add(new Line("signature", office));
                before.add(new Line("sigdate", date));
                before.add(new Line("attached.title", "附件"));
                before.add(new Line("attached.title+", matter + dice.pick("任务清单", "情况一览表", "项目安排表")));
            }
            default -> {
                before.add(new Line("title", Prose.place(dice) + matter + "情况的调查报告"));
                for (int k = dice.between(2, 4); k > 0; k--) {
                    before.add(new Line("para", indent + Prose.paragraph(dice, 4)));
                }
                for (int k = dice.between(1, 3); k > 0; k--) {
                    after.add(new Line("para", indent + Prose.paragraph(dice, 4)));
                }
            }
        }
        return new TableInDocument(before, DataTables.any(dice), after, dice.chance(30));
    }

    private static void notice(List<Line> into, String office, String matter, String indent, Dice dice) {
        into.add(new Line("title", office + "关于做好" + matter + "工作的通知"));
        into.add(new Line("addressee", "各有关单位："));
        into.add(new Line("para", indent + Prose.paragraph(dice, 2) + "现将有关事项通知如下。"));
        into.add(new Line("clause", indent + "一、" + Prose.words(dice)));
        into.add(new Line("para", indent + Prose.paragraph(dice, 3)));
    }

    /**
     * The document.
     *
     * @param route how its table is written
     * @param dice what chooses among the manners of the route
     * @return its text
     */
    public String text(TableRoute route, Dice dice) {
        boolean rows = route != TableRoute.PIPES && route != TableRoute.TAGS;
        String between = apart ? "\n\n" : "\n";
        String around = rows ? between : "\n\n";
        return joined(before, between)
                + around
                + String.join(rows ? between : "\n", route.lines(table, dice))
                + around
                + joined(after, between)
                + "\n";
    }

    private static String joined(List<Line> lines, String between) {
        return lines.stream().map(Line::text).collect(Collectors.joining(between));
    }
}
