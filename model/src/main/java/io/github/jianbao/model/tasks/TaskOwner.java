package io.github.jianbao.model.tasks;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.Text;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose duty a line of bodies at the end of a clause is. Under （六） with its 1., 2., 3. it stands behind 3. and is that of
 * （六）, when neither 1. nor 2. has one of its own.
 */
final class TaskOwner {

    private TaskOwner() {}

    /** The clause whose task the bodies at the end of the innermost one carry out; absent outside of any clause. */
    static @Nullable Clause of(Deque<Clause> open) {
        Iterator<Clause> outwards = open.iterator();
        Clause owner = outwards.hasNext() ? outwards.next() : null;
        while (owner != null && outwards.hasNext()) {
            Clause outer = outwards.next();
            if (!isPoint(owner) || !endsWithShared(outer.body(), owner)) {
                return owner;
            }
            owner = outer;
        }
        return owner;
    }

    /** 1., （1）, ①: a point of a task; 一、 and （一） are tasks themselves. */
    private static boolean isPoint(Clause clause) {
        return clause.marker().style().compareTo(NumberStyle.HAN_BRACKETED) > 0;
    }

    /** Whether a clause is the last of at least two, and those before it have no duties. */
    private static boolean endsWithShared(List<Block> body, Clause last) {
        int clauses = 0;
        for (Block block : body) {
            if (block instanceof Clause clause && clause != last) {
                clauses++;
                if (hasDuty(clause)) {
                    return false;
                }
            }
        }
        return clauses > 0 && body.get(body.size() - 1) == last;
    }

    private static boolean hasDuty(Clause clause) {
        return (clause.heading() != null && isDuty(clause.heading()))
                || Blocks.texts(clause.body()).stream().anyMatch(TaskOwner::isDuty);
    }

    private static boolean isDuty(Text text) {
        return text.mentions(ResponsibleBodies.class).findAny().isPresent();
    }
}
