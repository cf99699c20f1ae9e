package io.github.jianbao.core;

/**
 * The 3,755 characters of GB/T 2312 level 1 (一级汉字) and 〇, of which all but a few hundredths of a modern text consist. Text that
 * was decoded with the wrong encoding is full of others.
 */
final class CommonHan {

    private static final boolean[] CHARACTERS = characters();

    private CommonHan() {}

    static boolean contains(char c) {
        return c < CHARACTERS.length && CHARACTERS[c];
    }

    private static boolean[] characters() {
        byte[] pairs = new byte[2 * (0xD8 - 0xB0) * (0xFF - 0xA1)];
        int at = 0;
        for (int row = 0xB0; row < 0xD8; row++) {
            for (int cell = 0xA1; cell < 0xFF; cell++) {
                pairs[at++] = (byte) row;
                pairs[at++] = (byte) cell;
            }
        }
        String level = new String(pairs, ChineseCharset.GB18030);
        boolean[] characters = new boolean[0xA000];
        characters['〇'] = true;
        for (int i = 0; i < level.length(); i++) {
            if (Chars.isHan(level.charAt(i))) {
                characters[level.charAt(i)] = true;
            }
        }
        return characters;
    }
}
