package io.github.jianbao.cli;

import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.HouseProfileForm;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which habits the FILEs are read with. */
final class Profile {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "What other issues of the same bulletin have in common (learn writes it): evidence beside the words of each"
                            + " FILE.")
    @Nullable
    String name;

    /** A parser that knows them. */
    BulletinParser parser() throws IOException {
        if (name == null) {
            return BulletinParser.create();
        }
        try (Reader in = Files.newBufferedReader(FileNames.path(name), StandardCharsets.UTF_8)) {
            return BulletinParser.create().withProfile(HouseProfileForm.read(in));
        } catch (CharacterCodingException e) {
            throw new IOException(name + ": is not UTF-8", e);
        } catch (IOException e) {
            throw new IOException(name + ": " + Input.reason(e), e);
        }
    }
}
