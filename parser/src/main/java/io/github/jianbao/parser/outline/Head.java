package io.github.jianbao.parser.outline;

import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to divide the blocks of a head, with what speaks for it. For one thread. */
final class Head {

    /** A block of the head below its title. */
    record Item(int block, Role role, boolean continues, Rule rule) {}

    private final int from;
    private final int first;
    private final int last;
    private final List<Item> items = new ArrayList<>();
    private int score;
    private int next;
    private @Nullable Head rival;

    Head(int from, int first, int last, int score) {
        this.from = from;
        this.first = first;
        this.last = last;
        this.score = score;
        this.next = last + 1;
    }

    /** Takes a block that has no weight of its own. */
    void take(int block, Role role, boolean continues, Rule rule) {
        items.add(new Item(block, role, continues, rule));
    }

    boolean take(int block, Role role, boolean continues, Rule rule, int weight) {
        items.add(new Item(block, role, continues, rule));
        score += weight;
        return true;
    }

    void add(int weight) {
        score += weight;
    }

    void end(int block) {
        next = block;
    }

    /** The rule of the last block so far. */
    Rule lastRule() {
        return items.isEmpty() ? Rule.HEAD_TITLE : items.get(items.size() - 1).rule();
    }

    /** The first block of what stands over the title. */
    int from() {
        return from;
    }

    /** The first block of the title. */
    int first() {
        return first;
    }

    /** The last block of the title. */
    int last() {
        return last;
    }

    /** The first block behind the head. */
    int next() {
        return next;
    }

    List<Item> items() {
        return items;
    }

    int score() {
        return score;
    }

    /** Says which other way is as good. */
    void rival(@Nullable Head other) {
        rival = other;
    }

    /** Another way that is as good; null where this one is clear. */
    @Nullable
    Head rival() {
        return rival;
    }

    /** What a block is by this way; running text where it is no part of the head. */
    Role role(int block) {
        if (block >= first && block <= last) {
            return Role.TITLE;
        }
        if (block < first) {
            return block >= from ? Role.NOTE : Role.PARA;
        }
        for (Item item : items) {
            if (item.block() == block) {
                return item.role();
            }
        }
        return Role.PARA;
    }

    /** Whether a block goes on with the line before it by this way. */
    boolean continues(int block) {
        for (Item item : items) {
            if (item.block() == block) {
                return item.continues();
            }
        }
        return block > first && block <= last;
    }

    /** The first block that another way takes for something else; -1 where both say the same. */
    int differs(Head other) {
        for (int block = from; block < Math.max(next, other.next); block++) {
            if (role(block) != other.role(block) || continues(block) != other.continues(block)) {
                return block;
            }
        }
        return -1;
    }
}
