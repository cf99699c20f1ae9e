package io.github.jianbao.model.html;

import org.jspecify.annotations.Nullable;

/**
 * An element around a part of a text.
 *
 * @param element its name
 * @param css its class
 * @param attribute one more attribute; absent for none
 * @param value its value
 * @param inside what is written first, inside the element; absent for nothing
 */
record Tag(
        String element,
        String css,
        @Nullable String attribute,
        @Nullable String value,
        @Nullable String inside) {

    static Tag of(String element, String css) {
        return new Tag(element, css, null, null, null);
    }

    Tag with(String name, @Nullable String text) {
        return new Tag(element, css, name, text, inside);
    }

    boolean isLink() {
        return element.equals("a");
    }

    boolean isDefinition() {
        return element.equals("dfn");
    }

    boolean isBreak() {
        return element.equals("br");
    }
}
