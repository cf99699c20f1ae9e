package io.github.jianbao.model.duties;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Obligation.Modality;
import io.github.jianbao.model.Sanction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table: an obligation with the sanctions that name its clause as violated; or a sanction that names none.
 *
 * @param article id of the article
 * @param document id of the document that states it: the article's, or that of an attachment
 * @param title the document's title (文件)
 * @param clause address of the innermost clause that states it (条款)
 * @param modality must, must not or may (要求); absent for a sanction that belongs to no obligation
 * @param subject who (主体); absent where the text names nobody
 * @param act what (行为); absent for a sanction that belongs to no obligation
 * @param condition when (条件)
 * @param sanctions what follows when it is broken (罚则), in order
 * @param offset where it stands in the source
 * @param line the line where it stands, 1 or more; absent when the table was made without the source
 * @since 0.2.0
 */
public record Duty(
        String article,
        String document,
        @Nullable String title,
        @Nullable String clause,
        @Nullable Modality modality,
        @Nullable String subject,
        @Nullable String act,
        @Nullable String condition,
        List<Consequence> sanctions,
        int offset,
        @Nullable Integer line) {

    /**
     * Copies the list.
     *
     * @param article id of the article
     * @param document id of the document
     * @param title the document's title
     * @param clause address of the clause
     * @param modality must, must not or may
     * @param subject who
     * @param act what
     * @param condition when
     * @param sanctions what follows when it is broken
     * @param offset where it stands in the source
     * @param line the line where it stands
     * @throws IllegalArgumentException when article, document or sanctions is null
     */
    public Duty {
        Required.part(article, "Duty", "article");
        Required.part(document, "Duty", "document");
        Required.part(sanctions, "Duty", "sanctions");
        sanctions = List.copyOf(sanctions);
    }

    /**
     * What follows when a duty is broken, with its words.
     *
     * @param clause address of the clause that states it (罚则条款)
     * @param condition what was done (违法情形)
     * @param authority who decides (处罚机关)
     * @param sanction the measures and fines
     */
    public record Consequence(
            @Nullable String clause,
            @Nullable String condition,
            @Nullable String authority,
            Sanction sanction) {
        /**
         * Checks.
         *
         * @param clause address of the clause that states it (罚则条款)
         * @param condition what was done (违法情形)
         * @param authority who decides (处罚机关)
         * @param sanction the measures and fines
         * @throws IllegalArgumentException when sanction is null
         */
        public Consequence {
            Required.part(sanction, "Consequence", "sanction");
        }

        /** {@return where it is stated and what is imposed, for logs} */
        @Override
        public String toString() {
            return "Consequence[" + clause + ", " + sanction + "]";
        }
    }

    /** {@return where it stands, how it binds and the first words of the act, for logs} */
    @Override
    public String toString() {
        return "Duty[" + (clause == null ? document : clause) + ", " + modality + ", " + Excerpt.of(act) + "]";
    }
}
