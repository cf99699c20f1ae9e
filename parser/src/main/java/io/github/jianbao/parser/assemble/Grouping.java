package io.github.jianbao.parser.assemble;

import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.outline.Unit;
import io.github.jianbao.parser.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which units open a document, and the ids of the documents: a1, a2, … for articles, a1.1 for what an article prints inside itself.
 * Text before any title, or behind a section's heading, opens an article without one.
 */
final class Grouping {

    private final Map<Integer, String> articles = new HashMap<>();
    private final Map<Integer, String> attachments = new HashMap<>();
    private boolean alone;

    private Grouping() {}

    static Grouping of(List<Unit> units) {
        Grouping grouping = new Grouping();
        String article = null;
        int inside = 0;
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            Role role = unit.role();
            boolean titleGoesOn = unit.continues() && (role == Role.TITLE || role == Role.ATTACHED_TITLE);
            if (role.masthead() || titleGoesOn) {
                continue;
            }
            if (role == Role.SECTION) {
                article = null;
                continue;
            }
            if (role == Role.TITLE || article == null) {
                article = "a" + (grouping.articles.size() + 1);
                grouping.articles.put(u, article);
                inside = 0;
            }
            if (u == 0 && standsAlone(units)) {
                grouping.alone = true;
            } else if (role == Role.ATTACHED_TITLE) {
                inside++;
                grouping.attachments.put(u, article + "." + inside);
            }
        }
        return grouping;
    }

    /**
     * Whether a text is one attachment of a document that is not there: its label opens it, and a further attachment stands in it only
     * where it lists its own.
     */
    private static boolean standsAlone(List<Unit> units) {
        if (units.get(0).rule() != Rule.ATTACHED_LABEL) {
            return false;
        }
        for (int u = 1; u < units.size(); u++) {
            Unit unit = units.get(u);
            if (unit.role() == Role.ATTACHED_LIST) {
                return true;
            }
            boolean opens =
                    unit.role() == Role.SECTION || unit.role() == Role.TITLE || unit.role() == Role.ATTACHED_TITLE;
            if (opens && !unit.continues()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a unit opens a text that is an attachment of a document which is not there: it is an article with a label. */
    boolean alone(int unit) {
        return alone && unit == 0;
    }

    /** Whether a unit opens a document. */
    boolean opens(int unit) {
        return articles.containsKey(unit) || attachments.containsKey(unit);
    }

    /** The id of the article that a unit opens. */
    String article(int unit) {
        return articles.getOrDefault(unit, "");
    }

    /** The id of the document inside an article that a unit opens. */
    String attachment(int unit) {
        return attachments.getOrDefault(unit, "");
    }
}
