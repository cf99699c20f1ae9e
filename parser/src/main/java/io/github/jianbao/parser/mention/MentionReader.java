package io.github.jianbao.parser.mention;

import io.github.jianbao.model.MentionKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads what texts name. Immutable; one serves all threads. */
public final class MentionReader {

    private final EnumSet<MentionKind> kinds;
    private final Triggers triggers;

    /** For documents that set no rules. */
    private final Triggers plainTriggers;

    /**
     * A reader of some kinds of mentions.
     *
     * @param kinds which kinds to read; copied
     */
    public MentionReader(Set<MentionKind> kinds) {
        Objects.requireNonNull(kinds, "kinds");
        this.kinds = EnumSet.noneOf(MentionKind.class);
        this.kinds.addAll(kinds);
        this.triggers = new Triggers(this.kinds);
        EnumSet<MentionKind> plain = EnumSet.copyOf(this.kinds);
        plain.removeAll(EnumSet.of(MentionKind.OBLIGATIONS, MentionKind.SANCTIONS));
        this.plainTriggers = plain.equals(this.kinds) ? triggers : new Triggers(plain);
    }

    /**
     * Whether anything is read at all.
     *
     * @return false where there are no kinds
     */
    public boolean reads() {
        return !kinds.isEmpty();
    }

    /**
     * Begins an issue.
     *
     * @param articleIdByFoldedTitle the articles' ids by {@link io.github.jianbao.core.Folding#fold folded} title, the title's
     *     marks 《》 left out before folding; in the order of the issue where the map has one
     * @return its scope; immutable, its documents may be read on different threads
     */
    public IssueScope issue(Map<String, String> articleIdByFoldedTitle) {
        return issue(articleIdByFoldedTitle, Map.of());
    }

    /**
     * Begins an issue whose articles have attachments.
     *
     * @param articleIdByFoldedTitle the articles' ids by folded title
     * @param attachedTitleById the folded titles of attachments by their ids, each the article's id with a dot and a number
     *     behind it
     * @return its scope; immutable, its documents may be read on different threads
     */
    public IssueScope issue(Map<String, String> articleIdByFoldedTitle, Map<String, String> attachedTitleById) {
        return new IssueScope(
                kinds, triggers, plainTriggers, new TitleIndex(articleIdByFoldedTitle, attachedTitleById));
    }

    @Override
    public String toString() {
        return kinds.toString();
    }
}
