package io.github.jianbao.parser.mention;

import io.github.jianbao.model.Sanction.Measure;

/** What each word of a measure is. */
final class Measures {

    private Measures() {}

    /** The kind of a word of the lexicon, by its letters. */
    static Measure of(String word) {
        if (word.startsWith("责令")) {
            return word.contains("停") || word.contains("关闭") ? Measure.SUSPENSION : Measure.ORDER;
        }
        if (word.startsWith("暂扣") || word.contains("停业")) {
            return Measure.SUSPENSION;
        }
        if (word.startsWith("吊销") || word.startsWith("撤销") || word.startsWith("注销")) {
            return Measure.REVOCATION;
        }
        return switch (word.charAt(word.length() - 1)) {
            case '款' -> Measure.FINE;
            case '告' -> Measure.WARNING;
            case '评' -> Measure.CRITICISM;
            case '收' -> Measure.CONFISCATION;
            case '留' -> Measure.DETENTION;
            default -> Measure.DISCIPLINE;
        };
    }
}
