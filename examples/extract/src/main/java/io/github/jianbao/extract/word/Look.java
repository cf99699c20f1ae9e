package io.github.jianbao.extract.word;

/**
 * How a paragraph stands.
 *
 * @param number the number that the program sets, with the blank behind it
 * @param list its level in a list, from 1; 0 where it is in none
 * @param heading its level as a heading, from 1; 0 for anything else
 * @param centred whether it stands in the middle
 * @param indented whether its first letter is set in
 * @param contents whether it is a line of the contents
 * @param newPage whether it begins on a new page
 */
record Look(
        String number, int list, int heading, boolean centred, boolean indented, boolean contents, boolean newPage) {

    static final Look PLAIN = new Look("", 0, 0, false, false, false, false);
}
