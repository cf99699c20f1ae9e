package io.github.jianbao.model.amend;

import io.github.jianbao.model.amend.Ranges.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All articles of a document, or the paragraphs or items of one provision. */
final class Group {

    private final List<Entry> entries;

    /** What the members stand in; absent for articles. */
    private final @Nullable Range container;

    private final List<Member> old = new ArrayList<>();
    private final Map<Range, Member> byRange = new HashMap<>();
    private final List<Member> fresh = new ArrayList<>();

    Group(List<Entry> entries, @Nullable Range container, List<Range> ranges) {
        this.entries = entries;
        this.container = container;
        for (Range range : ranges) {
            Member member = Member.old(range, entries.get(range.from()).number);
            member.index = old.size();
            old.add(member);
            byRange.put(range, member);
        }
    }

    void add(Member member) {
        fresh.add(member);
    }

    List<Member> old() {
        return old;
    }

    List<Member> fresh() {
        return fresh;
    }

    @Nullable
    Member at(Range range) {
        return byRange.get(range);
    }

    List<Member> staying() {
        List<Member> staying = new ArrayList<>();
        for (Member member : old) {
            if (!isGone(member)) {
                staying.add(member);
            }
        }
        return staying;
    }

    /** Whether nothing of a member is left, nor anything in its place. */
    boolean isGone(Member member) {
        Range range = member.range;
        return range != null
                && Entries.standing(entries.subList(range.from(), range.to())).isEmpty();
    }

    int first() {
        return old.isEmpty() || old.get(0).ordinal == 0 ? 1 : old.get(0).ordinal;
    }

    /** Moves lines to where the order wants them: who stands right stays, the others are put behind the one in front of them. */
    void place(List<Member> order) {
        List<Member> standing = new ArrayList<>();
        order.stream().filter(member -> !member.isNew() && !member.placed).forEach(standing::add);
        Set<Member> right = new HashSet<>(Arrangement.rising(standing, member -> member.index));
        Entry anchor = null;
        List<Entry> firsts = new ArrayList<>();
        for (Member member : order) {
            Range range = member.range;
            if (range != null && right.contains(member)) {
                if (!firsts.isEmpty()) {
                    entries.get(range.from()).before.addAll(0, firsts);
                    firsts.clear();
                }
                anchor = entries.get(range.to() - 1);
            } else if (!member.placed) {
                List<Entry> lines = range == null ? member.lines : lift(range);
                Entry chapter = chapter(member, anchor);
                if (chapter != null) {
                    chapter.behind.addAll(lines);
                } else if (anchor == null) {
                    firsts.addAll(lines);
                } else {
                    anchor.behind.addAll(lines);
                }
            }
        }
        if (!firsts.isEmpty()) {
            last().behind.addAll(firsts);
        }
    }

    /** The heading of the chapter that a new article belongs to, where the article in front of it is in another. */
    private @Nullable Entry chapter(Member member, @Nullable Entry anchor) {
        Range in = member.in;
        if (in == null) {
            return null;
        }
        int at = anchor == null ? -1 : entries.indexOf(anchor);
        return at >= in.from() && at < in.to() ? null : entries.get(in.from());
    }

    /** Takes lines out of their place. */
    private List<Entry> lift(Range range) {
        List<Entry> part = entries.subList(range.from(), range.to());
        List<Entry> lines = new ArrayList<>();
        Entries.standing(part).forEach(entry -> lines.add(entry.alone()));
        part.forEach(Entry::vanish);
        return lines;
    }

    private Entry last() {
        Range around = container;
        return entries.get(around == null ? entries.size() - 1 : around.to() - 1);
    }
}
