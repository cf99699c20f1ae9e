package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;

/**
 * The definition of a short name (简称): （以下简称《意见》）. It holds from here to the end of the document and in its attachments.
 *
 * @param start first offset, the opening bracket
 * @param end offset after the closing bracket
 * @param name the short name without marks: 意见
 * @param standsFor the long name without marks; empty where it is not clear
 */
public record Abbreviation(int start, int end, String name, String standsFor) implements Mention {

    /**
     * Checks.
     *
     * @param start first offset, the opening bracket
     * @param end offset after the closing bracket
     * @param name the short name without marks
     * @param standsFor the long name without marks
     * @throws IllegalArgumentException when name or standsFor is null
     */
    public Abbreviation {
        Required.part(name, "Abbreviation", "name");
        Required.part(standsFor, "Abbreviation", "standsFor");
    }
}
