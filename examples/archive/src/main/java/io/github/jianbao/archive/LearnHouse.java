package io.github.jianbao.archive;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.HouseProfile;
import io.github.jianbao.parser.HouseProfileForm;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.Function;

/** The profile of a house, as JSON, on a worker. A file that cannot be read teaches nothing. */
final class LearnHouse implements Function<List<String>, String> {
    private static final long serialVersionUID = 1L;

    private final Texts texts;

    LearnHouse(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String call(List<String> files) {
        return HouseProfileForm.toJson(HouseProfile.learn(
                () -> files.stream().map(this::text).flatMap(Optional::stream).iterator()));
    }

    private Optional<SourceText> text(String file) {
        try {
            return Optional.of(SourceText.read(texts.bytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
