package io.github.jianbao.model.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Folding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Consolidation.Origin;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** References inside a law to articles of its own that have another number now, or are gone. What the decision says counts anew already. */
final class References {

    private final Document law;
    private final Map<Step, Order.Fate> fates;
    private final List<Finding> findings = new ArrayList<>();

    private References(Document law, Order order) {
        this.law = law;
        this.fates = order.fates();
    }

    static List<Finding> check(Document law, Order order, List<Weaving.Woven> pieces, Setting setting) {
        References all = new References(law, order);
        for (Weaving.Woven woven : pieces) {
            Passage.Piece piece = woven.piece();
            Text text = piece.text();
            if (piece.origin() == Origin.LAW && text != null) {
                text.mentions(ProvisionReference.class)
                        .filter(reference -> reference.start() >= piece.from()
                                && reference.end()
                                        <= piece.from() + piece.value().length())
                        .forEach(reference ->
                                all.check(reference, setting.place(woven.start() + reference.start() - piece.from())));
            }
        }
        return all.findings;
    }

    private void check(ProvisionReference reference, int place) {
        boolean own = reference.document() == null || isTitle(reference.document());
        if (!own || place < 0) {
            return;
        }
        Span span = Span.of(place, place + reference.end() - reference.start());
        reference.steps().forEach(step -> check(step, span));
        reference.through().forEach(step -> check(step, span));
    }

    private boolean isTitle(String document) {
        Text title = law.title();
        return title != null && Folding.equal(title.value(), document);
    }

    private void check(ProvisionReference.Step step, Span span) {
        boolean article = step.level() == ProvisionReference.Level.ARTICLE
                && step.base() == ProvisionReference.Base.START
                && step.ordinal() > 0;
        Order.Fate fate = article ? fates.get(new Step(Level.ARTICLE, step.ordinal(), step.branch())) : null;
        if (fate != null) {
            String old = new Step(Level.ARTICLE, step.ordinal(), step.branch()).toString();
            Step number = fate.number();
            findings.add(
                    number == null
                            ? FindingCode.REFERENCE_DELETED.at(span, old)
                            : FindingCode.REFERENCE_RENUMBERED.at(span, old, number.toString()));
        }
    }
}
