package io.github.jianbao.parser.gen;

import java.util.List;
import java.util.Random;

/** Random choices; the same seed gives the same choices everywhere. */
public final class Dice {
    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /**
     * Dice that fall as a seed says.
     *
     * @param seed any number
     * @return new dice
     */
    public static Dice of(long seed) {
        return new Dice(new Random(seed));
    }

    /**
     * Dice on somebody else's source of chance.
     *
     * @param random where chance comes from
     * @return new dice
     */
    public static Dice of(Random random) {
        return new Dice(random);
    }

    /**
     * A number in a range.
     *
     * @param least the least
     * @param most the most, at least {@code least}
     * @return one of them
     */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /**
     * Whether something happens.
     *
     * @param percent how often, 0 to 100
     * @return true that often
     */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /**
     * One of several.
     *
     * @param <T> what they are
     * @param choices at least one
     * @return one of them
     */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /**
     * One of several words.
     *
     * @param choices at least one
     * @return one of them
     */
    public String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /**
     * One character of a string.
     *
     * @param choices at least one character
     * @return one of them
     */
    public char pickChar(String choices) {
        return choices.charAt(random.nextInt(choices.length()));
    }

    /**
     * A seed for further dice.
     *
     * @return any number
     */
    public long seed() {
        return random.nextLong();
    }
}
