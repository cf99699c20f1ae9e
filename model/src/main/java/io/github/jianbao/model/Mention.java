package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that a text names; offsets are into the reading text that holds it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DocumentReference.class, name = "document"),
    @JsonSubTypes.Type(value = CitedNumber.class, name = "number"),
    @JsonSubTypes.Type(value = Abbreviation.class, name = "abbreviation"),
    @JsonSubTypes.Type(value = ProvisionReference.class, name = "provision"),
    @JsonSubTypes.Type(value = DateMention.class, name = "date"),
    @JsonSubTypes.Type(value = ResponsibleBodies.class, name = "bodies"),
    @JsonSubTypes.Type(value = TargetQuantity.class, name = "target"),
    @JsonSubTypes.Type(value = Point.class, name = "point"),
    @JsonSubTypes.Type(value = Duration.class, name = "duration"),
    @JsonSubTypes.Type(value = Obligation.class, name = "obligation"),
    @JsonSubTypes.Type(value = Sanction.class, name = "sanction"),
    @JsonSubTypes.Type(value = Definition.class, name = "definition")
})
public sealed interface Mention
        permits DocumentReference,
                CitedNumber,
                Abbreviation,
                ProvisionReference,
                DateMention,
                ResponsibleBodies,
                TargetQuantity,
                Point,
                Duration,
                Obligation,
                Sanction,
                Definition {

    /** {@return first offset in the reading text} */
    int start();

    /** {@return offset after the last character} */
    int end();
}
