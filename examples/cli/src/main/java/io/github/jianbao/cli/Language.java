package io.github.jianbao.cli;

import java.util.Locale;

/** The words that the outline sets around what the text says. */
enum Language {
    /** English. */
    EN,
    /** Chinese. */
    ZH;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return this == ZH ? Locale.CHINESE : Locale.ENGLISH;
    }

    String say(String english, String chinese) {
        return this == ZH ? chinese : english;
    }

    /** A count with its noun: {@code 1 article}, {@code 3 articles}, {@code 3篇}. */
    String count(int number, String english, String chinese) {
        return this == ZH ? number + chinese : number + " " + english + (number == 1 ? "" : "s");
    }
}
