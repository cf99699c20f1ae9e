package io.github.jianbao.model.duties;

import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.ProvisionReference.Base;
import io.github.jianbao.model.ProvisionReference.Level;
import io.github.jianbao.model.ProvisionReference.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in a law: its clause, the article (条) around it, and which paragraph (款) of that it is or stands under.
 *
 * @param clause the innermost clause; absent outside of any
 * @param article the article; absent outside of any
 * @param paragraph the paragraph of the article, 1 or more
 */
record Place(Clauses.@Nullable Located clause, Clauses.@Nullable Located article, int paragraph) {

    private static final int LONGEST_RANGE = 200;

    @Nullable
    String address() {
        return clause == null ? null : clause.address().toString();
    }

    /** What sanctions that name this place, or one around it, are kept under: the addresses outwards, and the number of its article. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        String at = address();
        while (at != null) {
            keys.add(at);
            int slash = at.lastIndexOf('/');
            at = slash < 0 ? null : at.substring(0, slash);
        }
        if (article != null) {
            keys.add(article.address().document() + " "
                    + article.clause().marker().ordinal());
        }
        return keys;
    }

    /** What a named place is kept under: its address, or the number of each article of a range. */
    static List<String> keys(ProvisionReference named) {
        String target = named.target();
        if (target == null) {
            return List.of();
        }
        if (named.through().isEmpty()) {
            return List.of(target);
        }
        String document = target.substring(0, target.indexOf('#'));
        int first = named.steps().get(0).ordinal();
        int last = Math.min(named.through().get(0).ordinal(), first + LONGEST_RANGE);
        List<String> keys = new ArrayList<>();
        for (int ordinal = first; ordinal <= last; ordinal++) {
            keys.add(document + " " + ordinal);
        }
        return keys;
    }

    /** Whether a place that is named as violated holds this one. */
    boolean isIn(ProvisionReference named) {
        String target = named.target();
        if (target == null || clause == null) {
            return false;
        }
        String here = clause.address().toString();
        boolean under = here.equals(target) || here.startsWith(target + "/");
        return named.through().isEmpty() ? under && isParagraph(named) : isInRange(named, target);
    }

    /** 第十二条第三款 is not the rest of 第十二条. */
    private boolean isParagraph(ProvisionReference named) {
        for (Step step : named.steps()) {
            if (step.level() == Level.PARAGRAPH && step.base() == Base.START && step.ordinal() != paragraph) {
                return false;
            }
        }
        return true;
    }

    /** 第十条至第十五条. */
    private boolean isInRange(ProvisionReference named, String target) {
        Step first = named.steps().get(0);
        Step last = named.through().get(0);
        if (article == null || first.level() != Level.ARTICLE || last.level() != Level.ARTICLE) {
            return false;
        }
        Marker marker = article.clause().marker();
        return marker.style() == NumberStyle.ARTICLE
                && article.address().document().equals(target.substring(0, target.indexOf('#')))
                && marker.ordinal() >= first.ordinal()
                && marker.ordinal() <= last.ordinal();
    }
}
