package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks (发言人): 教育部部长怀进鹏：.
 *
 * @param text as it stands, the colon included
 * @param name the person's name, or the whole designation where no name can be recognised: 怀进鹏, 记者
 * @param office office or outlet before the name: 教育部部长, 南方日报南方+
 */
public record Speaker(Text text, String name, @Nullable String office) {

    /**
     * Checks.
     *
     * @param text as it stands, the colon included
     * @param name the person's name, or the whole designation
     * @param office office or outlet before the name
     * @throws IllegalArgumentException when text or name is null
     */
    public Speaker {
        Required.part(text, "Speaker", "text");
        Required.part(name, "Speaker", "name");
    }
}
