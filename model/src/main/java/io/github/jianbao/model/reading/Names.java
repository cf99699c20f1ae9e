package io.github.jianbao.model.reading;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/** Names of bodies and persons, without what a line says beside them. */
public final class Names {

    private static final Words BODIES = Lexicon.words(Use.SIGNING_BODIES);
    private static final Words OFFICES = Lexicon.words(Use.SIGNING_OFFICES);
    private static final Words PUBLISHING = Lexicon.words(Use.PUBLISHING);

    /** 编 and 印 alone, which the words of publishing are made of. */
    private static final String PUBLISHING_LETTERS = "编印";

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_LABEL = 6;

    private Names() {}

    /**
     * Whether a name is that of a body.
     *
     * @param name a name
     * @return whether it ends as the names of bodies do
     */
    public static boolean isBody(String name) {
        return BODIES.before(name, name.length()) > 0;
    }

    /**
     * The person whom a line of a signature names behind an office: 市长　林知秋.
     *
     * @param line the line
     * @return the name alone; absent where the line names none
     */
    public static @Nullable String signer(String line) {
        if (isBody(line)) {
            return null;
        }
        for (int at = 0; at < line.length(); at++) {
            int office = OFFICES.at(line, at);
            if (office > 0) {
                String name = closed(line, at + office);
                int length = name.codePointCount(0, name.length());
                if (length >= SHORTEST_NAME && length <= LONGEST_NAME && OFFICES.find(name, 0, name.length()) < 0) {
                    return name;
                }
            }
        }
        return null;
    }

    /**
     * An author without an office before the name: 滨江市副市长 林知秋.
     *
     * @param line the line that names the author
     * @return the name alone; the line itself where no office stands in it
     */
    public static String author(String line) {
        String person = signer(line);
        return person == null ? line : person;
    }

    /** What stands behind an offset, without blanks and colons. */
    private static String closed(String line, int from) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '：' && c != ':') {
                name.append(c);
            }
        }
        return name.toString();
    }

    /**
     * A publisher without what says that it publishes: 主办：…, …　编印.
     *
     * @param line a line of the masthead
     * @return the name; the line itself where nothing else is left
     */
    public static String publisher(String line) {
        String name = line.strip();
        int colon = Math.max(name.indexOf('：'), name.indexOf(':'));
        if (colon > 0 && colon <= LONGEST_LABEL && PUBLISHING.in(name, 0, colon)) {
            name = name.substring(colon + 1).strip();
        }
        int end = name.length();
        int word = PUBLISHING.before(name, end);
        while (word > 0 || (end > 1 && PUBLISHING_LETTERS.indexOf(name.charAt(end - 1)) >= 0)) {
            end -= Math.max(1, word);
            word = PUBLISHING.before(name, end);
        }
        String rest = name.substring(0, end).strip();
        return rest.isEmpty() ? line : rest;
    }
}
