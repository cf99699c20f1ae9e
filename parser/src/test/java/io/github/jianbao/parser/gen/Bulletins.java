package io.github.jianbao.parser.gen;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.gen.Bulletin.Column;
import io.github.jianbao.parser.gen.Bulletin.Item;
import io.github.jianbao.parser.gen.Bulletin.Part;
import io.github.jianbao.parser.gen.Bulletin.Piece;
import io.github.jianbao.parser.gen.Bulletin.Turn;
import io.github.jianbao.parser.gen.Bulletin.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Makes bulletins: notices with plans attached, regulations, essays, reports, interviews. */
public final class Bulletins {
    private static final String[] NAMES = {"政务参阅", "决策内参", "调研通讯", "基层治理", "理论学习", "工作简讯"};
    private static final String[] COLUMNS = {"政策文件", "调查研究", "他山之石", "专家视点", "县域观察", "经验交流"};
    private static final NumberStyle[][] FAMILIES = {
        {
            NumberStyle.HAN,
            NumberStyle.HAN_BRACKETED,
            NumberStyle.ARABIC_DOT,
            NumberStyle.ARABIC_BRACKETED,
            NumberStyle.CIRCLED
        },
        {NumberStyle.HAN, NumberStyle.ARABIC_DOT, NumberStyle.ARABIC_BRACKETED},
        {NumberStyle.HAN_BRACKETED, NumberStyle.ARABIC_DOT, NumberStyle.CIRCLED},
        {NumberStyle.HAN, NumberStyle.ARABIC_HALF_BRACKETED},
        {NumberStyle.ARABIC_COMMA, NumberStyle.ARABIC_BRACKETED},
        {NumberStyle.HAN, NumberStyle.HAN_BRACKETED},
    };

    private final Dice dice;
    private final Set<String> titles = new HashSet<>();

    private Bulletins(Dice dice) {
        this.dice = dice;
    }

    /**
     * A bulletin.
     *
     * @param dice what chooses
     * @return two to eight articles, most often in sections
     */
    public static Bulletin any(Dice dice) {
        return new Bulletins(dice).bulletin();
    }

    private Bulletin bulletin() {
        String place = Prose.place(dice);
        boolean sections = dice.chance(75);
        List<Column> columns = new ArrayList<>();
        int first = dice.between(0, COLUMNS.length - 1);
        int count = sections ? dice.between(1, 3) : 1;
        for (int k = 0; k < count; k++) {
            List<Piece> articles = new ArrayList<>();
            int most = sections ? 3 : 4;
            int least = sections && count > 1 ? 1 : 2;
            for (int n = dice.between(least, most); n > 0; n--) {
                articles.add(article());
            }
            columns.add(new Column(sections ? COLUMNS[(first + k) % COLUMNS.length] : null, articles));
        }
        int number = dice.between(1, 24);
        return new Bulletin(
                dice.pick(NAMES),
                place + "人民政府研究室",
                dice.between(2012, 2026),
                number,
                number + dice.between(0, 300),
                dice.chance(70),
                columns);
    }

    private Piece article() {
        return switch (dice.between(0, 4)) {
            case 0 -> notice();
            case 1 -> law();
            case 2 -> essay();
            case 3 -> report();
            default -> interview();
        };
    }

    private String unused(Supplier<String> maker) {
        String title = maker.get();
        while (!titles.add(title)) {
            title = maker.get();
        }
        return title;
    }

    private Piece notice() {
        String place = Prose.place(dice);
        String office = Prose.office(dice, place);
        boolean joint = dice.chance(30);
        String second = Prose.office(dice, place);
        boolean plan = dice.chance(50);
        String matter = Prose.matter(dice);
        String title = unused(() -> office
                + (plan
                        ? "关于印发《" + place + Prose.matter(dice) + "工作方案》的通知"
                        : "关于" + dice.pick("推进", "做好", "加强") + Prose.matter(dice) + "工作的" + dice.pick("通知", "意见")));
        List<Part> body = new ArrayList<>();
        body.add(new Words("为" + Prose.words(dice) + "，现就" + matter + "工作通知如下。" + Prose.sentence(dice)));
        body.addAll(items(FAMILIES[dice.between(0, FAMILIES.length - 1)], 0));
        List<Piece> attachments = new ArrayList<>();
        if (plan) {
            String named = title.substring(title.indexOf('《') + 1, title.indexOf('》'));
            attachments.add(
                    new Piece(named, null, null, null, null, null, items(FAMILIES[0], 0), List.of(), null, List.of()));
        }
        return new Piece(
                title,
                null,
                null,
                null,
                dice.pick("滨", "云", "澜") + dice.pick("政发", "政办发", "教发") + "〔" + dice.between(2012, 2026) + "〕"
                        + dice.between(1, 300) + "号",
                "各" + dice.pick("区", "县（市）") + "人民政府，各有关单位：",
                body,
                joint && !second.equals(office) ? List.of(office, second) : List.of(office),
                dice.between(2012, 2026) + "年" + dice.between(1, 12) + "月" + dice.between(1, 28) + "日",
                attachments);
    }

    private Piece law() {
        String title = unused(() -> Prose.place(dice) + Prose.matter(dice) + dice.pick("管理办法", "条例", "管理规定"));
        List<Part> chapters = new ArrayList<>();
        int article = 0;
        int count = dice.between(2, 4);
        for (int c = 1; c <= count; c++) {
            List<Part> articles = new ArrayList<>();
            for (int n = dice.between(1, 4); n > 0; n--) {
                article++;
                articles.add(provision(article));
            }
            String heading = c == 1 ? "总则" : c == count ? "附则" : Prose.words(dice);
            chapters.add(new Item(NumberStyle.CHAPTER, c, "第" + han(c) + "章", heading, null, articles));
        }
        return new Piece(title, null, null, null, null, null, chapters, List.of(), null, List.of());
    }

    private Item provision(int number) {
        String marker = "第" + han(number) + "条";
        if (dice.chance(70)) {
            return new Item(NumberStyle.ARTICLE, number, marker, null, Prose.paragraph(dice, 2), List.of());
        }
        List<Part> parts = new ArrayList<>();
        int count = dice.between(2, 5);
        for (int k = 1; k <= count; k++) {
            String words = Prose.words(dice) + (k == count ? "。" : "；");
            parts.add(new Item(NumberStyle.HAN_BRACKETED, k, "（" + han(k) + "）", null, words, List.of()));
        }
        return new Item(NumberStyle.ARTICLE, number, marker, null, "有关单位应当履行下列职责：", parts);
    }

    private Piece essay() {
        boolean lead = dice.chance(50);
        String title = unused(
                () -> dice.pick("以", "用") + Prose.matter(dice) + dice.pick("推动基层治理提质增效", "增进民生福祉的实践与思考", "激发县域发展的新动能"));
        List<Part> body = new ArrayList<>();
        body.add(new Words(Prose.paragraph(dice, 4)));
        body.addAll(items(FAMILIES[dice.between(0, FAMILIES.length - 1)], 0));
        return new Piece(
                title,
                lead ? Prose.person(dice) : null,
                lead ? null : "中共" + Prose.place(dice) + "委组织部",
                dice.chance(50) ? dice.pick("滨江日报", "学习参考", "新华网") : null,
                null,
                null,
                body,
                List.of(),
                null,
                List.of());
    }

    private Piece report() {
        String title = unused(() -> Prose.place(dice) + Prose.matter(dice) + dice.pick("走出新路子", "见到新成效", "的几点做法"));
        List<Part> body = new ArrayList<>();
        for (int n = dice.between(2, 6); n > 0; n--) {
            body.add(new Words(Prose.paragraph(dice, 4)));
        }
        return new Piece(
                title, null, null, dice.pick("滨江日报", "经济参考", "新华网"), null, null, body, List.of(), null, List.of());
    }

    private Piece interview() {
        String place = Prose.place(dice);
        String title = unused(() -> Prose.matter(dice) + dice.pick("怎么干", "如何见成效", "难在哪里"));
        String answering = Prose.office(dice, place) + "负责人";
        List<Part> body = new ArrayList<>();
        body.add(new Words(Prose.paragraph(dice, 3)));
        for (int n = dice.between(2, 4); n > 0; n--) {
            body.add(new Turn("滨江日报记者", "请问在" + Prose.matter(dice) + "方面有哪些考虑？"));
            body.add(new Turn(answering, Prose.paragraph(dice, 3)));
        }
        return new Piece(title, null, null, "滨江日报", null, null, body, List.of(), null, List.of());
    }

    private List<Part> items(NumberStyle[] family, int level) {
        List<Part> items = new ArrayList<>();
        int count = dice.between(2, level == 0 ? 4 : 3);
        for (int k = 1; k <= count; k++) {
            items.add(item(family, level, k));
        }
        return items;
    }

    private Item item(NumberStyle[] family, int level, int number) {
        NumberStyle style = family[level];
        boolean outer = style == NumberStyle.HAN;
        boolean deeper = level + 1 < family.length && dice.chance(level == 0 ? 60 : 30);
        List<Part> parts = new ArrayList<>();
        if (outer && (dice.chance(50) || !deeper)) {
            parts.add(new Words(Prose.paragraph(dice, 3)));
        }
        if (deeper) {
            parts.addAll(items(family, level + 1));
        }
        String heading = outer || deeper || dice.chance(60) ? Prose.words(dice) + (outer ? "" : "。") : null;
        String text = outer ? null : heading == null ? Prose.sentence(dice) : Prose.paragraph(dice, 2);
        return new Item(style, number, marker(style, number), heading, text, parts);
    }

    private static String marker(NumberStyle style, int number) {
        return switch (style) {
            case HAN -> han(number) + "、";
            case HAN_BRACKETED -> "（" + han(number) + "）";
            case ARABIC_DOT -> number + ".";
            case ARABIC_COMMA -> number + "、";
            case ARABIC_BRACKETED -> "（" + number + "）";
            case ARABIC_HALF_BRACKETED -> number + "）";
            case CIRCLED -> String.valueOf((char) ('①' + number - 1));
            default -> throw new IllegalArgumentException(style.name());
        };
    }

    private static String han(int number) {
        return HanNumerals.format(number);
    }
}
