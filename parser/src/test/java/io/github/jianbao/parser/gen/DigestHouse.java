package io.github.jianbao.parser.gen;

import io.github.jianbao.parser.gen.Digest.Line;
import io.github.jianbao.parser.gen.Digest.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A house that prints digests without contents (文摘、信息简报): it has its rubrics, its marks of items, its sources at the foot, its tail, and
 * keeps to them, but for one issue in ten.
 *
 * @param name the name of the bulletin
 * @param rubrics its sections in their order; an issue has some of them
 * @param rubric how a section's name is marked
 * @param item how a title is marked
 * @param sourced whether items end in their source
 * @param interviews whether items may be interviews, whose speakers are named without a label
 * @param gapped whether a blank line stands in front of sections and titles
 * @param tail the lines behind the last item
 */
public record DigestHouse(
        String name,
        List<String> rubrics,
        Mark rubric,
        Mark item,
        boolean sourced,
        boolean interviews,
        boolean gapped,
        List<String> tail) {

    private static final String[] NAMES = {"潮汐信息", "灯塔周览", "北岸动态", "石桥文摘", "云中简讯"};
    /** Names that a house makes up: no lexicon has them. */
    private static final List<String> RUBRICS =
            List.of("灯塔夜话", "渡口人家", "田埂上下", "三尺讲台", "远山近水", "码头茶馆", "老街坊", "星空", "新苗", "炉边");

    private static final String[] OUTLETS = {"《滨江日报》", "《澜州晚报》", "云溪网", "《海岬通讯》"};
    /** Issues of which one differs. */
    private static final int ONE_IN = 10;

    /** How a section's name or a title is marked. */
    public enum Mark {
        /** By nothing: its place alone shows it. */
        NONE,
        /** 【…】. */
        BRACKETS,
        /** ★. */
        STAR,
        /** ■. */
        SQUARE,
        /** ▶. */
        ARROW,
        /** 01, 02, 03 through the issue. */
        DIGITS,
        /** 1、 2、 3、 through a section. */
        COUNTED,
        /** 一、 二、 三、 through the issue. */
        HAN;

        private String on(String words, int inIssue, int inSection) {
            return switch (this) {
                case NONE -> words;
                case BRACKETS -> "【" + words + "】";
                case STAR -> "★" + words;
                case SQUARE -> "■ " + words;
                case ARROW -> "▶ " + words;
                case DIGITS -> (inIssue < 10 ? "0" : "") + inIssue + " " + words;
                case COUNTED -> inSection + "、" + words;
                case HAN -> Han.of(inIssue) + "、" + words;
            };
        }
    }

    /** Copies the lists. */
    public DigestHouse {
        rubrics = List.copyOf(rubrics);
        tail = List.copyOf(tail);
    }

    /**
     * A house.
     *
     * @param dice what chooses
     * @return a house of any habits
     */
    public static DigestHouse any(Dice dice) {
        return of(dice.pick(List.of(Mark.NONE, Mark.BRACKETS, Mark.SQUARE)), dice.pick(List.of(Mark.values())), dice);
    }

    /**
     * A house with given marks.
     *
     * @param rubric how its sections are marked
     * @param item how its titles are marked
     * @param dice what chooses the rest
     * @return a house
     */
    public static DigestHouse of(Mark rubric, Mark item, Dice dice) {
        List<String> rubrics = new ArrayList<>(RUBRICS);
        while (rubrics.size() > dice.between(4, 6)) {
            rubrics.remove(dice.between(0, rubrics.size() - 1));
        }
        String place = Prose.place(dice);
        List<String> tail = new ArrayList<>();
        if (dice.chance(60)) {
            tail.add("编辑：" + Prose.person(dice) + "　校对：" + Prose.person(dice));
        }
        tail.add("地址：" + place + "解放路" + dice.between(2, 90) + "号");
        tail.add("本刊欢迎赐稿，来稿请寄" + Prose.office(dice, place));
        return new DigestHouse(
                dice.pick(NAMES),
                rubrics,
                rubric,
                rubric == item ? Mark.STAR : item,
                dice.chance(70) || item == Mark.NONE,
                dice.chance(50),
                dice.chance(50),
                tail);
    }

    /**
     * Issues of the house, numbered from 1; each tenth is different.
     *
     * @param count how many
     * @param dice what chooses
     * @return the issues
     */
    public List<Digest> issues(int count, Dice dice) {
        List<Digest> issues = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            issues.add(number % ONE_IN == 0 ? other(dice).issue(number, true, dice) : issue(number, false, dice));
        }
        return issues;
    }

    /** An issue that somebody else put together: other marks, two other sections. */
    private DigestHouse other(Dice dice) {
        List<String> others = new ArrayList<>(rubrics.subList(0, 2));
        RUBRICS.stream().filter(words -> !rubrics.contains(words)).limit(2).forEach(others::add);
        return new DigestHouse(
                name,
                others,
                rubric == Mark.BRACKETS ? Mark.SQUARE : Mark.BRACKETS,
                item == Mark.COUNTED ? Mark.STAR : Mark.COUNTED,
                true,
                false,
                gapped,
                List.of(tail.get(tail.size() - 1)));
    }

    private Digest issue(int number, boolean differs, Dice dice) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(name, Role.MASTHEAD, false));
        lines.add(new Line(
                "第" + number + "期　" + dice.between(2020, 2030) + "年" + dice.between(1, 12) + "月" + dice.between(1, 28)
                        + "日",
                Role.MASTHEAD,
                false));
        Set<String> titles = new HashSet<>();
        int inIssue = 0;
        int first = dice.between(0, 1);
        for (int k = first; k < rubrics.size(); k++) {
            if (k > first && dice.chance(35)) {
                continue;
            }
            lines.add(new Line(rubric.on(rubrics.get(k), k + 1, k + 1), Role.SECTION, gapped));
            int items = dice.between(1, 3);
            for (int n = 1; n <= items; n++) {
                item(++inIssue, n, titles, lines, dice);
            }
        }
        tail.forEach(line -> lines.add(new Line(line, Role.TAIL, false)));
        return new Digest(lines, differs);
    }

    private void item(int inIssue, int inSection, Set<String> titles, List<Line> lines, Dice dice) {
        String title = title(dice);
        while (!titles.add(title)) {
            title = title(dice);
        }
        lines.add(new Line(item.on(title, inIssue, inSection), Role.TITLE, gapped));
        if (interviews && dice.chance(25)) {
            String guest = Prose.person(dice);
            lines.add(new Line(Prose.paragraph(dice, 2), Role.TEXT, false));
            for (int turns = dice.between(2, 4); turns > 0; turns--) {
                lines.add(new Line(guest + "：" + Prose.paragraph(dice, 2), Role.TURN, false));
            }
        } else {
            for (int paragraphs = dice.between(1, 3); paragraphs > 0; paragraphs--) {
                lines.add(new Line(Prose.paragraph(dice, 4), Role.TEXT, false));
            }
        }
        if (sourced) {
            lines.add(new Line("来源：" + dice.pick(OUTLETS), Role.SOURCE, false));
        }
    }

    private static String title(Dice dice) {
        String place = Prose.place(dice);
        return switch (dice.between(0, 3)) {
            case 0 -> place + Prose.matter(dice) + "见成效";
            case 1 -> Prose.office(dice, place) + Prose.words(dice);
            case 2 -> place + "：" + Prose.matter(dice) + "走进社区";
            default -> place + Prose.matter(dice) + "与" + Prose.matter(dice) + "两不误";
        };
    }
}
