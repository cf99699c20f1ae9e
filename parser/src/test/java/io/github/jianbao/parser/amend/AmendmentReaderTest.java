package io.github.jianbao.parser.amend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Amendment;
import io.github.jianbao.model.amend.AmendmentForm;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.model.amend.Instruction;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.txt} of the folder {@code amendments} is a decision; {@code NAME.tsv} says what is read in it: a row an amendment, then a
 * line {@code ! line:column code} a finding. {@code -Djianbao.update=true} writes it anew.
 */
class AmendmentReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/amendments");
    private static final AmendmentReader READER = AmendmentReader.create();

    static Stream<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.toString().endsWith(".law.txt"))
                    .filter(file -> !file.toString().endsWith(".after.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void whatADecisionSaysIsReadAndNothingElse(Path file) throws IOException {
        Path expected = Path.of(file.toString().replace(".txt", ".tsv"));
        String text = Files.readString(file);
        String read = dump(text);
        if (Boolean.getBoolean("jianbao.update")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
        assertThat(dump(text.replace("\n", "\r\n"))).as("CRLF").isEqualTo(read);
        assertThat(dump(text.replace("\n", "\r"))).as("CR").isEqualTo(read);
    }

    /** Every quoted line, and every text of a quoted body, is what stands in the source at its place. */
    @ParameterizedTest
    @MethodSource("decisions")
    void whatIsQuotedStandsWhereItSays(Path file) throws IOException {
        ParseResult result = BulletinParser.create().parse(file);
        SourceText source = result.source();
        for (Amendment amendment : READER.read(result).amendments()) {
            Instruction instruction = Objects.requireNonNull(amendment.instruction());
            assertThat(instruction.span().end()).isLessThanOrEqualTo(source.length());
            if (amendment.operation() instanceof Operation.Replace replace) {
                replace.text().lines().forEach(line -> stands(line, source, instruction));
                Blocks.texts(replace.text().body()).forEach(line -> stands(line, source, instruction));
            } else if (amendment.operation() instanceof Operation.ReplaceWords words) {
                words.old().lines().forEach(line -> stands(line, source, instruction));
                words.words().lines().forEach(line -> stands(line, source, instruction));
            }
        }
    }

    @Test
    void howADecisionStandsToWhatItChanges() throws IOException {
        Decision decision = READER.read(BulletinParser.create().parse(FOLDER.resolve("untitled.txt")));
        assertThat(decision.relations())
                .extracting(relation -> relation.kind() + " " + relation.title())
                .containsExactly(
                        "REPEALS 云溪市渡口收费办法",
                        "REPEALS 云溪市渔网管理办法",
                        "AMENDS 云溪市渡船管理办法",
                        "AMENDS 云溪市码头管理办法",
                        "AMENDS 云溪市航标管理办法",
                        "AMENDS 关于规范渔港作息时间的通知",
                        "AMENDS 云溪市实施《中华人民共和国渔业法》办法（试行）",
                        "REPEALS 关于印发《云溪市渔网管理办法》的通知",
                        "REPEALS 云溪市渔灯规则");
    }

    private static void stands(Text text, SourceText source, Instruction instruction) {
        assertThat(source.substring(text.span())).isEqualTo(text.value());
        assertThat(instruction.span().contains(text.span())).as("%s", text).isTrue();
    }

    private static String dump(String text) throws IOException {
        ParseResult result = BulletinParser.create().parse(text);
        Decision decision = READER.read(result);
        StringBuilder out = new StringBuilder();
        AmendmentForm.writeRows(decision.amendments(), out);
        List<Finding> findings = decision.findings();
        for (Finding finding : findings) {
            out.append("! ").append(result.source().position(finding.span().start()));
            out.append(' ').append(finding.code());
            finding.arguments().forEach(argument -> out.append(' ').append(argument));
            out.append('\n');
        }
        return out.toString();
    }
}
