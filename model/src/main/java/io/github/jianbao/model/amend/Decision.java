package io.github.jianbao.model.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document that changes others (修改决定, 修正案), as far as it says what it changes.
 *
 * @param title its title
 * @param adopted the remarks on how it came about: 2023年12月29日 …会议通过
 * @param date the day on which it was passed or issued
 * @param inForce the day on which it comes into force; absent where the text names none
 * @param amendments what it changes, in its order
 * @param findings what it says and was not understood, with the place in its source
 * @since 0.2.0
 */
public record Decision(
        @Nullable Text title,
        List<Note> adopted,
        @Nullable HanDate date,
        @Nullable HanDate inForce,
        List<Amendment> amendments,
        List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @param title its title
     * @param adopted how it came about
     * @param date when it was passed or issued
     * @param inForce when it comes into force
     * @param amendments what it changes
     * @param findings what was not understood
     * @throws IllegalArgumentException when adopted, amendments or findings is null
     */
    public Decision {
        Required.part(adopted, "Decision", "adopted");
        Required.part(amendments, "Decision", "amendments");
        Required.part(findings, "Decision", "findings");
        adopted = List.copyOf(adopted);
        amendments = List.copyOf(amendments);
        findings = List.copyOf(findings);
    }

    /**
     * The documents that it changes.
     *
     * @return their titles, each once, in the order of the decision
     */
    public List<String> targets() {
        Set<String> targets = new LinkedHashSet<>();
        for (Amendment amendment : amendments) {
            if (amendment.target() != null) {
                targets.add(amendment.target());
            }
        }
        return new ArrayList<>(targets);
    }

    /**
     * How it stands to the documents that it changes: each once, repealed where it says so, else amended.
     *
     * @return the relations in the order of the decision, without targets
     */
    public List<Relation> relations() {
        Map<String, Relation.Kind> kinds = new LinkedHashMap<>();
        for (Amendment amendment : amendments) {
            if (amendment.target() != null) {
                boolean repealed = amendment.kind() == Operation.Kind.REPEAL;
                Relation.Kind kind = repealed ? Relation.Kind.REPEALS : Relation.Kind.AMENDS;
                kinds.merge(amendment.target(), kind, (one, other) -> repealed ? kind : one);
            }
        }
        List<Relation> relations = new ArrayList<>();
        kinds.forEach((title, kind) -> relations.add(new Relation(kind, title, null)));
        return relations;
    }

    /** {@return the title and how many amendments and findings there are, for logs} */
    @Override
    public String toString() {
        return "Decision[" + Excerpt.of(title == null ? "" : title.value()) + ", " + amendments.size() + " amendments, "
                + findings.size() + " findings]";
    }
}
