package io.github.jianbao.parser.block;

import io.github.jianbao.model.Join;
import io.github.jianbao.parser.rule.Rule;
import java.util.Arrays;

/**
 * Runs of lines that belong together, in order. A block reaches from the first to the last of its lines; furniture between
 * them is no part of it. Lines of the contents are in no block.
 */
public final class Blocks {

    private static final Join[] JOINS = Join.values();
    private static final Rule[] RULES = Rule.values();

    private int count;
    private int[] first;
    private int[] last;
    private final byte[] joins;
    private final byte[] rules;

    Blocks(int lines) {
        first = new int[Math.max(16, lines / 2)];
        last = new int[first.length];
        joins = new byte[lines];
        rules = new byte[lines];
    }

    void open(int line, Rule rule) {
        if (count == first.length) {
            first = Arrays.copyOf(first, count * 2);
            last = Arrays.copyOf(last, count * 2);
        }
        first[count] = line;
        last[count] = line;
        rules[line] = (byte) rule.ordinal();
        count++;
    }

    void join(int line, Join join, Rule rule) {
        last[count - 1] = line;
        joins[line] = (byte) join.ordinal();
        rules[line] = (byte) rule.ordinal();
    }

    /** {@return how many blocks there are} */
    public int count() {
        return count;
    }

    /**
     * The first line of a block.
     *
     * @param block index of the block
     * @return index in the line table
     */
    public int first(int block) {
        return first[block];
    }

    /**
     * The last line of a block.
     *
     * @param block index of the block
     * @return index in the line table
     */
    public int last(int block) {
        return last[block];
    }

    /**
     * Why a line continues the line before it.
     *
     * @param line index in the line table
     * @return {@link Join#FIRST} for the first line of a block
     */
    public Join join(int line) {
        return JOINS[joins[line]];
    }

    /**
     * Which rule said that a line continues the line before it, or that it opens a block.
     *
     * @param line index in the line table
     * @return {@link Rule#NONE} for a line that is in no block
     */
    public Rule rule(int line) {
        return RULES[rules[line]];
    }
}
