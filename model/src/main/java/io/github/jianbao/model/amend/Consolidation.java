package io.github.jianbao.model.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with changes worked in (修改后的文本). What could not be applied is a finding; nothing is left out or done in part without
 * one.
 *
 * @param document the document as it stands afterwards; its positions are those of {@code text}
 * @param text its plain text, as {@link io.github.jianbao.model.text.TextForm} writes it
 * @param parts which source each part of the text comes from, in order; layout between the parts comes from none
 * @param findings what could not be applied, or only with a doubt; positions are those of the decision
 * @param references references inside the document that a change of numbers makes wrong; nothing is changed in them; positions are those
 *     of {@code text}
 * @since 0.2.0
 */
public record Consolidation(
        Article document, String text, List<Part> parts, List<Finding> findings, List<Finding> references) {

    /**
     * Copies the lists.
     *
     * @param document the document as it stands afterwards
     * @param text its plain text
     * @param parts which source each part comes from
     * @param findings what could not be applied
     * @param references references that are wrong now
     * @throws IllegalArgumentException when document, text, parts, findings or references is null
     */
    public Consolidation {
        Required.part(document, "Consolidation", "document");
        Required.part(text, "Consolidation", "text");
        Required.part(parts, "Consolidation", "parts");
        Required.part(findings, "Consolidation", "findings");
        Required.part(references, "Consolidation", "references");
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        references = List.copyOf(references);
    }

    /** Where something comes from. */
    public enum Origin {
        /** From the document as it was. */
        LAW,
        /** From the decision. */
        DECISION,
        /** Set to make a whole of them: a number that follows, a mark between items. */
        SET
    }

    /**
     * A part of the text.
     *
     * @param span where it stands in the text
     * @param origin whose it is
     * @param source where it stands in the source of the document or of the decision; absent for what was set
     */
    public record Part(Span span, Origin origin, @Nullable Span source) {
        /**
         * Checks.
         *
         * @param span where it stands in the text
         * @param origin whose it is
         * @param source where it stands in the source of the document or of the decision
         * @throws IllegalArgumentException when span or origin is null
         */
        public Part {
            Required.part(span, "Part", "span");
            Required.part(origin, "Part", "origin");
        }
    }

    /**
     * Works changes into a document.
     *
     * @param law the document
     * @param amendments what is changed, all of them in this document
     * @return the document afterwards, with what could not be applied
     */
    public static Consolidation apply(Document law, List<Amendment> amendments) {
        Required.argument(law, "law");
        Required.argument(amendments, "amendments");
        return Edits.apply(law, amendments, List.of());
    }

    /**
     * Works a decision into a document: those of its amendments that name it, and the decision itself into its history. Says so where
     * the decision is for another document, where it was applied already, and where the document was changed later than that.
     *
     * @param law the document
     * @param decision the decision
     * @return the document afterwards, with what could not be applied
     */
    public static Consolidation apply(Document law, Decision decision) {
        Required.argument(law, "law");
        Required.argument(decision, "decision");
        History history = History.of(law, decision);
        Consolidation result = Edits.apply(law, history.amendments(), history.lines());
        return history.findings().isEmpty() ? result : result.withFindings(history.findings());
    }

    private Consolidation withFindings(List<Finding> more) {
        List<Finding> all = new ArrayList<>(more);
        all.addAll(findings);
        return new Consolidation(document, text, parts, all, references);
    }

    /** {@return the document and how many parts and findings there are, for logs} */
    @Override
    public String toString() {
        return "Consolidation[" + document + ", " + parts.size() + " parts, " + findings.size() + " findings]";
    }
}
