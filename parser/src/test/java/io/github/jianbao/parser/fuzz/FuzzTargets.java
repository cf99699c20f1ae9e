package io.github.jianbao.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.json.JsonFormException;
import io.github.jianbao.parser.oracle.Oracle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What fuzzing tries, each with a class that Jazzer can start: {@code scripts/fuzz bytes|characters|json [SECONDS]}. What it
 * finds is kept under {@code fuzz/…Inputs}, and {@link FuzzInputsTest} replays it.
 */
public final class FuzzTargets {
    private FuzzTargets() {}

    /** Any bytes keep every promise. */
    public static final class Bytes {
        private Bytes() {}

        public static void fuzzerTestOneInput(byte[] input) {
            Oracle.check(input);
        }
    }

    /** Any characters keep every promise; inputs are UTF-8, so that people can write them down. */
    public static final class Characters {
        private Characters() {}

        public static void fuzzerTestOneInput(byte[] input) {
            Oracle.check(decoded(input));
        }

        /** Three bytes from 0xED 0xA0 on are half of a surrogate pair, as CESU-8 has it. */
        private static String decoded(byte[] bytes) {
            StringBuilder text = new StringBuilder();
            int from = 0;
            for (int at = 0; at + 2 < bytes.length; at++) {
                if (bytes[at] == (byte) 0xed && (bytes[at + 1] & 0xe0) == 0xa0 && (bytes[at + 2] & 0xc0) == 0x80) {
                    text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                    text.append((char) (0xd000 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f));
                    from = at + 3;
                    at += 2;
                }
            }
            return text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8))
                    .toString();
        }
    }

    /** Any bytes are a document, which is written and read back equal, or none, which the one exception says. */
    public static final class Json {
        private Json() {}

        public static void fuzzerTestOneInput(byte[] input) throws IOException {
            Issue issue;
            try {
                issue = JsonForm.read(new ByteArrayInputStream(input));
            } catch (JsonFormException e) {
                return;
            }
            assertThat(JsonForm.read(JsonForm.toJson(issue))).isEqualTo(issue);
        }
    }
}
