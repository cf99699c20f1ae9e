package io.github.jianbao.parser.mention;

import io.github.jianbao.model.MentionKind;
import java.util.EnumSet;

/** What holds for all documents of an issue: which titles are articles of it. Immutable. */
public final class IssueScope {

    private final EnumSet<MentionKind> kinds;
    private final Triggers triggers;
    private final Triggers plainTriggers;
    private final TitleIndex titles;

    IssueScope(EnumSet<MentionKind> kinds, Triggers triggers, Triggers plainTriggers, TitleIndex titles) {
        this.kinds = kinds;
        this.triggers = triggers;
        this.plainTriggers = plainTriggers;
        this.titles = titles;
    }

    /**
     * Begins a document.
     *
     * @param own what is known of it
     * @return its scope, for one thread
     */
    public DocumentScope document(Own own) {
        return new DocumentScope(kinds, triggers, plainTriggers, titles, own, null);
    }
}
