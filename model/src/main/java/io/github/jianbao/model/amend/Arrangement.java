package io.github.jianbao.model.amend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the members of a group in order. */
final class Arrangement {

    private Arrangement() {}

    /**
     * Counts through: who has a number stands at that number, the others fill what is left in their order. Nobody who has no number is
     * passed by one that stood behind it: the numbers of the decision do not fit then.
     *
     * @param old who stays, in order
     * @param fresh who is new
     * @param first the number of the first
     * @param unfit takes note of one that does not get the number of the decision, which it still has then
     * @return all in order; each has its number
     */
    static List<Member> counted(List<Member> old, List<Member> fresh, int first, Note unfit) {
        TreeMap<Integer, Deque<Member>> fixed = new TreeMap<>();
        Deque<Member> queue = new ArrayDeque<>();
        for (Member member : old) {
            beside(member, fresh, true, queue);
            take(member, fixed, queue);
            beside(member, fresh, false, queue);
        }
        for (Member member : fresh) {
            if (member.isNumbered() || member.beside == null) {
                take(member, fixed, queue);
            }
        }
        List<Member> order = new ArrayList<>();
        while (!queue.isEmpty() || !fixed.isEmpty()) {
            int number = first + order.size();
            boolean due = !fixed.isEmpty() && (queue.isEmpty() || fixed.firstKey() <= number);
            Member next = due ? fixed.firstEntry().getValue().element() : queue.element();
            if (due && !queue.isEmpty() && next.index >= 0 && queue.element().index < next.index) {
                next = queue.remove();
            } else if (due) {
                Deque<Member> here = fixed.firstEntry().getValue();
                here.remove();
                if (here.isEmpty()) {
                    fixed.pollFirstEntry();
                }
                if (next.toOrdinal != number) {
                    unfit.of(next, number);
                }
            } else {
                queue.remove();
            }
            next.to(number, 0);
            order.add(next);
        }
        return order;
    }

    /** Takes note of a number. */
    @FunctionalInterface
    interface Note {
        /** Takes note of the number that a member gets instead. */
        void of(Member member, int number);
    }

    private static void take(Member member, Map<Integer, Deque<Member>> fixed, Deque<Member> queue) {
        if (member.isNumbered() && member.toBranch == 0) {
            fixed.computeIfAbsent(member.toOrdinal, key -> new ArrayDeque<>()).add(member);
        } else {
            queue.add(member);
        }
    }

    private static void beside(Member member, List<Member> fresh, boolean inFront, Deque<Member> queue) {
        for (Member other : fresh) {
            if (!other.isNumbered()
                    && other.beside != null
                    && other.beside.equals(member.range)
                    && other.inFront == inFront) {
                other.index = member.index;
                queue.add(other);
            }
        }
    }

    /**
     * Leaves numbers as they are: who has a number stands behind the greatest smaller one.
     *
     * @param old who stays, in order
     * @param fresh who is new
     * @param taken takes note of a new one whose number another one keeps; it is left out
     * @return all in order
     */
    static List<Member> byNumber(List<Member> old, List<Member> fresh, Taken taken) {
        List<Member> order = new ArrayList<>(rising(old, Member::key));
        List<Member> others = new ArrayList<>(old);
        others.removeAll(new HashSet<>(order));
        others.addAll(fresh);
        others.sort(Comparator.comparingLong(Member::key));
        for (Member member : others) {
            int at = position(order, member);
            boolean conflict = at > 0 && order.get(at - 1).key() == member.key();
            if (conflict && member.isNew()) {
                taken.note(member);
            } else {
                order.add(at, member);
            }
        }
        return order;
    }

    /** Takes note of a number that is taken. */
    @FunctionalInterface
    interface Taken {
        /** Takes note. */
        void note(Member member);
    }

    private static int position(List<Member> order, Member member) {
        if (member.beside != null) {
            for (int k = 0; k < order.size(); k++) {
                if (member.beside.equals(order.get(k).range)) {
                    return besideOthers(order, member, k);
                }
            }
        }
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.get(middle).key() <= member.key()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Behind a member, and behind what was put there before. */
    private static int besideOthers(List<Member> order, Member member, int at) {
        if (member.inFront) {
            return at;
        }
        int behind = at + 1;
        while (behind < order.size()
                && order.get(behind).isNew()
                && order.get(behind).key() <= member.key()) {
            behind++;
        }
        return behind;
    }

    /** A number that rises. */
    @FunctionalInterface
    interface Key {
        /** {@return the number of a member} */
        long of(Member member);
    }

    /** The longest of the ways through the members on which a number does not fall. */
    static List<Member> rising(List<Member> members, Key key) {
        List<Integer> tails = new ArrayList<>();
        int[] before = new int[members.size()];
        for (int k = 0; k < members.size(); k++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (key.of(members.get(tails.get(middle))) <= key.of(members.get(k))) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(k);
            } else {
                tails.set(low, k);
            }
        }
        Deque<Member> way = new ArrayDeque<>();
        for (int k = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); k >= 0; k = before[k]) {
            way.addFirst(members.get(k));
        }
        return new ArrayList<>(way);
    }
}
