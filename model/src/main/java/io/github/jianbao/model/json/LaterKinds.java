package io.github.jianbao.model.json;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Unread;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.jsontype.TypeIdResolver;

/**
 * Kinds that a later minor version has added: a block is kept as {@link Unread}, by the {@code text} that every kind added
 * within a major version has; a mention is left out.
 */
final class LaterKinds extends DeserializationProblemHandler {

    @Override
    public @Nullable JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType base, String kind, TypeIdResolver kinds, String message) {
        if (base.hasRawClass(Block.class)) {
            return context.constructType(Unread.class);
        }
        return base.hasRawClass(Mention.class) ? context.constructType(Void.class) : null;
    }
}
