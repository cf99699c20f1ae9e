package io.github.jianbao.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents (目录).
 *
 * @param heading its heading line: 目录, 本期目录, CONTENTS
 * @param entries sections and articles as listed, in order
 */
public record Contents(@Nullable Text heading, List<ContentsEntry> entries) {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param heading its heading line
     * @param entries sections and articles as listed
     */
    public Contents {
        entries = Lists.copy(entries);
    }

    /** The same where each entry that leads to an article has its new title; page and target stay. */
    Contents withTitle(String target, String title) {
        List<ContentsEntry> changed = new ArrayList<>();
        for (ContentsEntry entry : entries) {
            boolean leads = entry.kind() == ContentsEntry.Kind.ARTICLE && target.equals(entry.target());
            Match same = new Match(Match.How.EQUAL, 1);
            changed.add(
                    leads
                            ? new ContentsEntry(
                                    entry.kind(), Text.of(title), entry.page(), entry.pageSpan(), target, same)
                            : entry);
        }
        return new Contents(heading, changed);
    }

    /** {@return the number of entries, for logs; never the text} */
    @Override
    public String toString() {
        return "Contents[" + entries.size() + " entries]";
    }
}
