package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;

/**
 * A body that issues a document (发文机关): named by the signature; where that names none, by the red head, then by the title, then by the
 * page. A person who signs is no issuer.
 *
 * @param name its name, letter-spacing taken out
 * @param evidence which part says so
 * @param span where the words stand that say so: a line, a title, a value of the page; {@code 0..0} when they stand in no source
 * @since 0.2.0
 */
public record Issuer(
        String name,
        DocumentPart evidence,
        @JsonIncludeProperties({"start", "end"}) Span span) {
    /**
     * Checks.
     *
     * @param name its name, letter-spacing taken out
     * @param evidence which part says so
     * @param span where the words stand that say so
     * @throws IllegalArgumentException when name, evidence or span is null
     */
    public Issuer {
        Required.part(name, "Issuer", "name");
        Required.part(evidence, "Issuer", "evidence");
        Required.part(span, "Issuer", "span");
    }
}
