package io.github.jianbao.core;

/** Numerals of one character: circled, in brackets, with a full stop, Roman. */
final class EnclosedNumerals {

    private EnclosedNumerals() {}

    /** The value, 0 to 50; -1 for a character that is no such numeral. */
    static int value(char c) {
        if (c < '\u2160' || c > '\u32BF') {
            return -1;
        }
        if (c <= '\u217B') {
            int roman = (c - '\u2160') % 16;
            return roman < 12 ? roman + 1 : -1;
        }
        if (c >= '\u2460' && c <= '\u249B') {
            return (c - '\u2460') % 20 + 1;
        }
        if (c >= '\u2776' && c <= '\u2793') {
            return (c - '\u2776') % 10 + 1;
        }
        return c <= '\u24FF' ? circledLater(c) : han(c);
    }

    /** Those that Unicode added behind the circled letters: ⓪, ⓫ to ⓴, ⓵ to ⓾, ⓿. */
    private static int circledLater(char c) {
        if (c == '\u24EA' || c == '\u24FF') {
            return 0;
        }
        if (c < '\u24EB') {
            return -1;
        }
        return c <= '\u24F4' ? c - '\u24EB' + 11 : c - '\u24F5' + 1;
    }

    /** ㈠ to ㈩, ㉑ to ㉟, ㊀ to ㊉, ㊱ to ㊿. */
    private static int han(char c) {
        if (c >= '\u3220' && c <= '\u3229') {
            return c - '\u3220' + 1;
        }
        if (c >= '\u3251' && c <= '\u325F') {
            return c - '\u3251' + 21;
        }
        if (c >= '\u3280' && c <= '\u3289') {
            return c - '\u3280' + 1;
        }
        return c >= '\u32B1' ? c - '\u32B1' + 36 : -1;
    }
}
