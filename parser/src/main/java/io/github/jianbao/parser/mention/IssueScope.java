package io.github.jianbao.parser.mention;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.MentionKind;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** What holds for all documents of an issue: which titles are articles of it. Immutable. */
public final class IssueScope {

    private final EnumSet<MentionKind> kinds;
    private final Triggers triggers;
    private final TitleIndex titles;

    IssueScope(EnumSet<MentionKind> kinds, Triggers triggers, TitleIndex titles) {
        this.kinds = kinds;
        this.triggers = triggers;
        this.titles = titles;
    }

    /**
     * Begins a document.
     *
     * @param id its id
     * @param title its title, where it has one
     * @param date its own date where that is certain
     * @return its scope, for one thread
     */
    public DocumentScope document(String id, @Nullable String title, @Nullable HanDate date) {
        return new DocumentScope(kinds, triggers, titles, new ShortNames(null), id, title, date);
    }
}
