package io.github.jianbao.model.chunk;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Fills chunks with atoms: as many as fit, cut at the best place in the second half, a heading never last; what stands in
 * two documents stands in two chunks.
 */
final class Packer implements Iterator<Packer.Pack> {

    /** Atoms {@code from} up to {@code to}; those from {@code lead} up to {@code from} stood in the chunk before already. */
    record Pack(int lead, int from, int to) {}

    private final Atoms atoms;
    private final Size size;
    private final int max;
    private final int overlap;
    private final int limit;
    private int from;
    private int lead;

    /** Packs the atoms from one on, up to a limit or to the last there is. */
    Packer(Atoms atoms, int first, int limit, Size size, int max, int overlap) {
        this.atoms = atoms;
        this.size = size;
        this.max = max;
        this.overlap = overlap;
        this.limit = limit;
        this.from = first;
        this.lead = first;
    }

    @Override
    public boolean hasNext() {
        return isThere(from);
    }

    @Override
    public Pack next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int cut = cut();
        if (cut < 0) {
            lead = from;
            cut = cut();
        }
        Pack pack = new Pack(lead, from, cut);
        lead = has(cut) ? lead(from, cut) : cut;
        from = cut;
        return pack;
    }

    /** Whether there is such an atom, in the document of the chunk. */
    private boolean has(int index) {
        return isThere(index) && atoms.get(index).part() == atoms.get(from).part();
    }

    private boolean isThere(int index) {
        return index < limit && atoms.upTo(index + 1) > index;
    }

    /** Index after the last atom of the chunk that starts with {@code lead}; -1 when the overlap must give way. */
    private int cut() {
        int end = reach(lead, from);
        if (!has(end)) {
            return end;
        }
        int best = best(from, end);
        if (best > 0) {
            return best;
        }
        if (lead < from) {
            return -1;
        }
        return end == from ? from + 1 : behindHeads(from, end);
    }

    /** Index after the last atom that still fits behind the start of another. */
    private int reach(int first, int next) {
        int low = next;
        int step = 1;
        while (has(low + step - 1) && fits(first, low + step)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(limit, atoms.upTo(low + step));
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (has(middle - 1) && fits(first, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether atoms fit, behind the head of a table where the first stands among its rows. */
    private boolean fits(int first, int atomsEnd) {
        Atom atom = atoms.get(first);
        int end = atoms.get(atomsEnd - 1).end();
        return size.of(atom.head(), atoms.text(), atom.start(), end) <= max;
    }

    /** The best cut that leaves the chunk more than half full, or else the last one; 0 where every atom is tied to the next. */
    private int best(int from, int end) {
        if (end == from) {
            return 0;
        }
        int half = (atoms.get(from).start() + atoms.get(end - 1).end()) >>> 1;
        int best = 0;
        for (int cut = end; cut > from; cut--) {
            if (best > 0 && atoms.get(cut - 1).end() < half) {
                break;
            }
            if (!atoms.get(cut - 1).tied()
                    && (best == 0 || atoms.get(cut).rank() < atoms.get(best).rank())) {
                best = cut;
            }
        }
        return best;
    }

    /** Nothing but headings fits: leave the outer ones behind, so that the inner ones stand with their text. */
    private int behindHeads(int from, int end) {
        int farthest = reach(end, end);
        int body = end;
        while (body < farthest && atoms.get(body).tied()) {
            body++;
        }
        if (body == farthest) {
            return end;
        }
        int low = from + 1;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fits(middle, body + 1)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Where the overlap with the chunk {@code from..cut} starts, whole sentences only. */
    private int lead(int from, int cut) {
        int lead = cut;
        int end = atoms.get(cut - 1).end();
        while (overlap > 0
                && lead - 1 > from
                && size.of(atoms.text(), atoms.get(lead - 1).start(), end) <= overlap) {
            lead--;
        }
        return lead;
    }
}
