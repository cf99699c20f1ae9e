package io.github.jianbao.extract.print;

import io.github.jianbao.core.LineHint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together to paragraphs by where they begin and end in print. A line goes on with the one before it where that one had no room
 * for its first word, and it begins where lines of the paragraph begin.
 */
final class Flow {

    private static final double ROOM = 0.35;
    private static final double SAME = 0.7;
    private static final double FAR = 1.45;
    private static final double DEEPEST = 9;
    private static final int LONGEST_ADDRESS = 8;

    private enum Verdict {
        NEW,
        SAME,
        UNKNOWN
    }

    private final Shape shape;
    private final boolean overPages;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private @Nullable Block open;

    /** Paragraphs go on over pages where nothing is to stand between these. */
    Flow(Shape shape, boolean overPages) {
        this.shape = shape;
        this.overPages = overPages;
    }

    /** The next region in the order of reading; lines from one on are notes. */
    void region(Region region, int firstNote) {
        List<Line> lines = region.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = i == 0 ? null : lines.get(i - 1);
            Grid table = line.table();
            if (table != null) {
                end();
                boolean first = true;
                for (String row : table.rows()) {
                    blocks.add(
                            new Block(line, region, row).at(LineHint.Place.ROW).apart(first));
                    first = false;
                }
            } else if (i >= firstNote) {
                note(line, region);
            } else if (Contents.isEntry(line) || isAmongEntries() && isEntryAmong(line)) {
                entry(line, region);
            } else {
                line(line, before, region);
            }
        }
    }

    private boolean isAmongEntries() {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).place() == LineHint.Place.CONTENTS;
    }

    /** Behind an entry, a leader may be short, or have no room at all: then the page stands under the page of the entry before. */
    private boolean isEntryAmong(Line line) {
        Line before = blocks.get(blocks.size() - 1).last();
        boolean under = Math.abs(before.right() - line.right()) < ROOM * line.size() && isAlike(before, line);
        return Contents.isEntryAmong(line)
                || Contents.isRest(line)
                || under && Contents.page(line) > 0 && Contents.page(line) >= Contents.page(before);
    }

    /** An entry of the contents ends here; it may have begun on the line before, which has no number. */
    private void entry(Line line, Region region) {
        Block block = open;
        boolean ends = block != null
                && block.lastRegion() == region
                && block.lines() <= 2
                && isAlike(block.last(), line)
                && (Contents.isRest(line) || isFull(block.last(), region, line));
        if (block != null && ends) {
            block.add(line, region);
            block.at(LineHint.Place.CONTENTS);
            end();
        } else {
            end();
            blocks.add(new Block(line, region).at(LineHint.Place.CONTENTS));
        }
    }

    List<Block> blocks() {
        end();
        return blocks;
    }

    /** A block of its own, which ends the paragraph before it. */
    void block(Block block) {
        end();
        blocks.add(block);
    }

    private void note(Line line, Region region) {
        Block last = notes.isEmpty() ? null : notes.get(notes.size() - 1);
        boolean goesOn = last != null
                && last.page() == region.page()
                && !Letters.opensItem(line.text())
                && !line.text().startsWith("[")
                && isFull(last.last(), last.lastRegion(), line);
        if (last != null && goesOn) {
            last.add(line, region);
        } else {
            notes.add(new Block(line, region).at(LineHint.Place.NOTE));
        }
    }

    private void end() {
        if (open != null) {
            blocks.add(open);
            open = null;
        }
        blocks.addAll(notes);
        notes.clear();
    }

    private void line(Line line, @Nullable Line before, Region region) {
        Block block = open;
        double scale = line.size() / shape.size();
        double distance = before == null ? 0 : line.base() - before.base();
        boolean alike = block != null && isAlike(block.last(), line);
        boolean wide = region.leading() > 0
                && (distance > 1.5 * region.leading() * (alike ? Math.max(1, scale) : 1)
                        || before == null && (isCentred(line, region) || block != null && !alike));
        Verdict verdict = block == null ? Verdict.NEW : verdict(block, line, region, distance);
        if (block != null && verdict == Verdict.SAME) {
            block.add(line, region);
            return;
        }
        boolean title = block != null
                && distance > 0
                && !wide
                && isCentred(line, region)
                && isCentred(block.last(), block.lastRegion())
                && alike;
        end();
        open = new Block(line, region)
                .apart(wide)
                .flowing(verdict == Verdict.UNKNOWN || title ? LineHint.Flow.UNKNOWN : LineHint.Flow.STARTS);
    }

    private Verdict verdict(Block block, Line line, Region region, double distance) {
        Line last = block.last();
        Region lastRegion = block.lastRegion();
        boolean sameRegion = lastRegion == region;
        if (!isAlike(last, line) || !sameRegion && lastRegion.page() != region.page() && !overPages) {
            return Verdict.NEW;
        }
        double scale = Math.max(1, line.size() / shape.size());
        boolean far = sameRegion && region.leading() > 0 && distance > FAR * region.leading() * scale;
        boolean title = isCentred(line, region) && isCentred(last, lastRegion) && Letters.isOpen(block.text());
        if (!far && title) {
            return Verdict.SAME;
        }
        boolean heading = Letters.opensChapter(line.text()) && Letters.opensChapter(block.text());
        if (far || heading || !isFull(last, lastRegion, line)) {
            return Verdict.NEW;
        }
        double size = line.size();
        double at = (line.left() - region.left()) / size;
        double first = block.indent();
        boolean spaced = sameRegion && shape.isSpaced(distance, region.leading(), scale);
        if (isCentred(line, region) && (block.isBold() || scale > 1.08) && first < 1.5) {
            return block.isBold() == line.isBold() ? Verdict.SAME : Verdict.NEW;
        }
        if (block.lines() > 1) {
            double rest = (last.left() - lastRegion.left()) / size;
            if (Math.abs(at - rest) > SAME) {
                return Verdict.NEW;
            }
            return Math.abs(first - rest) > SAME ? goesOn(block, line) : flush(block, line, spaced);
        }
        if (Math.abs(at - first) <= SAME) {
            return first >= 1.4 ? Verdict.NEW : flush(block, line, spaced);
        }
        if (at < first) {
            return Math.abs(at) <= SAME && first < 6 ? goesOn(block, line) : Verdict.NEW;
        }
        boolean indent = shape.indents() && at > 1.4 && at < 2.6 && Letters.endsSentence(block.text());
        boolean hangs = Letters.opensItem(block.text()) && at - first <= DEEPEST && !indent;
        return hangs ? Verdict.SAME : Verdict.NEW;
    }

    /** It begins where lines that go on begin. Behind the end of a sentence, a number may begin there too. */
    private static Verdict goesOn(Block block, Line line) {
        boolean doubtful = Letters.endsSentence(block.text()) && Letters.opensItem(line.text());
        return doubtful ? Verdict.UNKNOWN : Verdict.SAME;
    }

    /** It begins where paragraphs begin as well as where they go on. */
    private Verdict flush(Block block, Line line, boolean spaced) {
        if (spaced) {
            return Verdict.NEW;
        }
        boolean ends = Letters.endsSentence(block.text());
        boolean opens = Letters.opensItem(line.text());
        if (shape.indents()
                && block.lines() == 1
                && !isAddress(line, block.last(), block.lastRegion())
                && !Letters.isUnfinished(block.text())) {
            // a line that is not set in where paragraphs are: one of a list, or a paragraph that goes on
            return Verdict.UNKNOWN;
        }
        if (shape.indents() || shape.gaps()) {
            return ends && opens ? Verdict.UNKNOWN : Verdict.SAME;
        }
        return opens ? Verdict.UNKNOWN : Verdict.SAME;
    }

    /** Whether lines that are not set in go on to a colon: those whom a letter addresses. */
    private static boolean isAddress(Line line, Line before, Region region) {
        int at = region.lines().indexOf(line);
        Line last = before;
        for (int i = at;
                i >= 0 && i < Math.min(at + LONGEST_ADDRESS, region.lines().size());
                i++) {
            Line next = region.lines().get(i);
            if (next.table() != null || !isFull(last, region, next) || Letters.endsSentence(last.text())) {
                return false;
            }
            if (next.text().endsWith("：")) {
                return true;
            }
            last = next;
        }
        return false;
    }

    private static boolean isAlike(Line before, Line line) {
        return Math.abs(before.size() - line.size()) < 0.08 * line.size();
    }

    /** Whether a line had no room for what the next one begins with. */
    private static boolean isFull(Line line, Region region, Line next) {
        return region.right() - line.right() < (Letters.firstUnit(next.text()) + ROOM) * line.size();
    }

    /** Whether a line stands in the middle of its column, and is not merely set in. */
    boolean isCentred(Line line, Region region) {
        double left = (line.left() - region.left()) / line.size();
        double right = (region.right() - line.right()) / line.size();
        boolean set = left > 2.7 || left > 0.8 && line.size() > 1.08 * shape.size();
        return set && right > 0.8 && Math.abs(left - right) < 1.3;
    }
}
