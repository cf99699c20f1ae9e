package io.github.jianbao.model.akn;

import io.github.jianbao.model.NumberStyle;

/**
 * The hierarchical element of a clause.
 *
 * @param element its name
 * @param abbreviation what the naming convention puts into identifiers
 */
record Level(String element, String abbreviation) {

    /** By the shape of the number; what stands under a 条 is a point (项) or an indent (目). */
    static Level of(NumberStyle style, boolean inArticle) {
        return switch (style) {
            case BOOK -> new Level("book", "book");
            case SUBBOOK -> new Level("title", "title");
            case PART, FORMAL -> new Level("part", "part");
            case CHAPTER -> new Level("chapter", "chp");
            case SECTION, HAN -> new Level("section", "sec");
            case ARTICLE -> new Level("article", "art");
            case HAN_BRACKETED -> inArticle ? new Level("point", "point") : new Level("paragraph", "para");
            case ARABIC_DOT, ARABIC_COMMA ->
                inArticle ? new Level("indent", "indent") : new Level("subparagraph", "subpara");
            case ARABIC_BRACKETED, ARABIC_HALF_BRACKETED, LATIN -> new Level("point", "point");
            case CIRCLED -> new Level("indent", "indent");
            case DECIMAL -> new Level("level", "lvl");
        };
    }
}
