package io.github.jianbao.parser.contents;

import io.github.jianbao.model.Match;
import org.jspecify.annotations.Nullable;

/** An entry of the contents on its way: first its own lines, then the lines that it leads to. */
public final class Entry {

    final int firstLine;
    int lastLine;
    final int start;
    int end;
    int page = -1;
    int pageStart = -1;
    int pageEnd = -1;
    boolean section;
    boolean marked;
    boolean part;
    String key = "";
    int target = -1;
    int targetLast = -1;
    int subtitleFrom = -1;

    @Nullable
    Match match;

    Entry(int firstLine, int start, int end) {
        this.firstLine = firstLine;
        this.lastLine = firstLine;
        this.start = start;
        this.end = end;
    }

    /** {@return index of its first line} */
    public int firstLine() {
        return firstLine;
    }

    /** {@return index of its last line, that of the page number included} */
    public int lastLine() {
        return lastLine;
    }

    /** {@return first offset of its words} */
    public int start() {
        return start;
    }

    /** {@return offset after its words} */
    public int end() {
        return end;
    }

    /** {@return the page, or -1} */
    public int page() {
        return page;
    }

    /** {@return first offset of leader and page number, or -1} */
    public int pageStart() {
        return pageStart;
    }

    /** {@return offset after the page number, or -1} */
    public int pageEnd() {
        return pageEnd;
    }

    /** {@return whether it lists a section} */
    public boolean section() {
        return section;
    }

    /** {@return whether it lists a part of the one document that the contents belong to} */
    public boolean part() {
        return part;
    }

    /** {@return index of the first line in the body that it leads to, or -1} */
    public int target() {
        return target;
    }

    /** {@return index of the last of those lines, or -1} */
    public int targetLast() {
        return targetLast;
    }

    /** {@return how it was matched, or null} */
    public @Nullable Match match() {
        return match;
    }

    /** {@return its letters and digits, folded} */
    public String key() {
        return key;
    }
}
