package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Folding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.mention.DocumentScope;
import io.github.jianbao.parser.mention.Own;
import io.github.jianbao.parser.outline.Unit;
import io.github.jianbao.parser.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Titles and own dates of the documents of an issue, known before their texts are read: mentions are resolved against them.
 */
final class Heads {

    /** A single one may be quoted from elsewhere. */
    private static final int FEWEST_ARTICLES = 2;

    private final Texts texts;
    private final HashMap<Integer, HanDate> dates = new HashMap<>();
    /** How many articles (条) a document has, by the unit that opens it. */
    private final HashMap<Integer, Integer> articles = new HashMap<>();

    /** In how many of them a gap parts the number from the words: 第一条　为了…, not 第一条意见是…. */
    private final HashMap<Integer, Integer> apartFrom = new HashMap<>();

    private final HashMap<String, String> articleIds = new HashMap<>();
    private final HashMap<String, String> attachedTitles = new HashMap<>();

    private Heads(Texts texts) {
        this.texts = texts;
    }

    static Heads of(List<Unit> units, Grouping grouping, Texts texts) {
        Heads heads = new Heads(texts);
        heads.read(units, grouping);
        return heads;
    }

    private void read(List<Unit> units, Grouping grouping) {
        int opened = -1;
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            Role role = unit.role();
            opened = grouping.opens(u) ? u : opened;
            if (role == Role.TITLE && !unit.continues()) {
                articleIds.putIfAbsent(Folding.fold(titleWords(units, u)), grouping.article(u));
            }
            if (grouping.alone(u)) {
                articleIds.putIfAbsent(Folding.fold(titleWords(units, u)), grouping.article(u));
            } else if (role == Role.ATTACHED_TITLE && !unit.continues()) {
                attachedTitles.put(grouping.attachment(u), Folding.fold(titleWords(units, u)));
            }
            if ((role == Role.SIGDATE || role == Role.DATE) && opened >= 0) {
                date(opened, unit);
            }
            if (role == Role.CLAUSE && unit.style() == NumberStyle.ARTICLE) {
                this.articles.merge(opened, 1, Integer::sum);
                boolean apart = unit.bodyStart() >= unit.end()
                        || Chars.isBlank(texts.lines().text().charAt(unit.bodyStart() - 1));
                apartFrom.merge(opened, apart ? 1 : 0, Integer::sum);
            }
        }
    }

    /** The date under the signature is the document's own; one under its title serves where there is none. */
    private void date(int opened, Unit unit) {
        HanDate date = Values.date(texts.part(unit.firstLine(), unit.lastLine(), unit.start(), unit.end()))
                .date();
        if (date != null && (unit.role() == Role.DATE || !dates.containsKey(-1 - opened))) {
            dates.put(unit.role() == Role.SIGDATE ? -1 - opened : opened, date);
        }
    }

    private String titleWords(List<Unit> units, int u) {
        return words(titleUnits(units, u)).replace("《", "").replace("》", "");
    }

    /** The words of a title; the label of an attachment (附件1) is not among them. */
    private String words(List<Unit> title) {
        if (title.size() == 1) {
            return words(title.get(0));
        }
        StringBuilder words = new StringBuilder();
        for (Unit unit : title) {
            words.append(words(unit));
        }
        return words.toString();
    }

    private String words(Unit unit) {
        String value = texts.part(unit.firstLine(), unit.lastLine(), unit.start(), unit.end())
                .value();
        return isLabel(unit, value) ? "" : value;
    }

    /** Whether a unit is the label of an attachment, or the number of one that stands below it. */
    static boolean isLabel(Unit unit, String value) {
        return unit.role() == Role.ATTACHED_TITLE
                && (unit.continues() ? unit.rule() == Rule.ATTACHED_LABEL : isLabel(value));
    }

    /** 附件, 附件1: no title. */
    private static boolean isLabel(String value) {
        return value.startsWith("附") && value.length() <= 8;
    }

    /** A title's unit and those that continue it. */
    static List<Unit> titleUnits(List<Unit> units, int u) {
        List<Unit> title = new ArrayList<>(2);
        title.add(units.get(u));
        for (int k = u + 1;
                k < units.size()
                        && units.get(k).continues()
                        && units.get(k).role() == units.get(u).role();
                k++) {
            title.add(units.get(k));
        }
        return title;
    }

    /** What is known of the document that a unit opens. */
    Own own(int unit, String id, @Nullable String title) {
        int count = articles.getOrDefault(unit, 0);
        boolean law = 2 * apartFrom.getOrDefault(unit, 0) > count || (title != null && DocumentScope.setsRules(title));
        return new Own(id, title, date(unit), count >= FEWEST_ARTICLES && law);
    }

    /** The own date of the document that a unit opens, or null where none is certain. */
    private @Nullable HanDate date(int unit) {
        HanDate signed = dates.get(-1 - unit);
        return signed != null ? signed : dates.get(unit);
    }

    /** The folded titles of attachments by id. */
    Map<String, String> attachedTitles() {
        return attachedTitles;
    }

    /** The articles' ids by folded title. */
    Map<String, String> articleIds() {
        return articleIds;
    }
}
