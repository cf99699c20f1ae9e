package io.github.jianbao.parser.outline;

import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.rule.Rule;
import java.util.ArrayList;
import java.util.List;

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
}
