package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;

/**
 * The speaker or author set before a title (题前人名): 怀进鹏 | ….
 *
 * @param text as it stands, the bar included
 * @param name the name, letter-spacing taken out: 吴刚 for 吴 刚
 */
public record Lead(Text text, String name) {

    /**
     * Checks.
     *
     * @param text as it stands, the bar included
     * @param name the name, letter-spacing taken out
     * @throws IllegalArgumentException when text or name is null
     */
    public Lead {
        Required.part(text, "Lead", "text");
        Required.part(name, "Lead", "name");
    }
}
