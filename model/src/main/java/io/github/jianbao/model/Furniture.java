package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;

/**
 * What a page brought and the document does not own (页面附着物).
 *
 * @param text one line as it stands
 * @param kind what it is
 */
public record Furniture(Text text, Kind kind) {

    /**
     * Checks.
     *
     * @param text one line as it stands
     * @param kind what it is
     * @throws IllegalArgumentException when text or kind is null
     */
    public Furniture {
        Required.part(text, "Furniture", "text");
        Required.part(kind, "Furniture", "kind");
    }

    /** Kinds of furniture. */
    public enum Kind {
        /** A page number (页码). */
        PAGE_NUMBER,
        /** A running head or foot (页眉, 页脚). */
        RUNNING_HEAD,
        /** What a web page or a browser put around the text: breadcrumbs, head tables, share bars, links. */
        WEB,
        /** A rule or an anchor of a markup language. */
        MARKUP
    }
}
