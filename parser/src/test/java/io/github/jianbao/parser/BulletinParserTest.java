package io.github.jianbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Position;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.Point;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.TargetQuantity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door: what may be given, what may be chosen. */
class BulletinParserTest {
    private static final String TEXT = """
            关于印发《滨江市节约用水办法》的通知
            各单位：
            一、总体要求。一是抓落实；二是抓督查；三是抓考核。按照《滨江市节约用水办法》（滨政发〔2024〕3号）（以下简称《办法》）第三条，到2026年底建成20个站点。（责任单位：市水务局）
            二、内容
            """;

    private static final Map<MentionKind, Class<? extends Mention>> KINDS = Map.of(
            MentionKind.DOCUMENTS, DocumentReference.class,
            MentionKind.NUMBERS, CitedNumber.class,
            MentionKind.ABBREVIATIONS, Abbreviation.class,
            MentionKind.PROVISIONS, ProvisionReference.class,
            MentionKind.DATES, DateMention.class,
            MentionKind.BODIES, ResponsibleBodies.class,
            MentionKind.POINTS, Point.class,
            MentionKind.TARGETS, TargetQuantity.class);

    private static final BulletinParser ALL = BulletinParser.create();

    @Test
    void eachKindOfMentionCanBeChosen() {
        Issue all = ALL.parse(TEXT).issue();
        KINDS.forEach((kind, type) -> {
            assertThat(all.mentions(type)).as("%s", kind).isNotEmpty();
            Issue some = ALL.withMentions(Set.of(kind)).parse(TEXT).issue();
            assertThat(some.mentions(type)).as("%s alone", kind).hasSameSizeAs(all.mentions(type));
            assertThat(some.mentions(Mention.class)).as("%s alone", kind).hasSameSizeAs(all.mentions(type));
            EnumSet<MentionKind> others = EnumSet.complementOf(EnumSet.of(kind));
            Issue rest = ALL.withMentions(others).parse(TEXT).issue();
            assertThat(rest.mentions(type)).as("all but %s", kind).isEmpty();
        });
    }

    @Test
    void relationsCanBeLeftOut() {
        assertThat(ALL.parse(TEXT).issue().articles().get(0).relations()).isNotEmpty();
        BulletinParser without = ALL.withMentions(EnumSet.complementOf(EnumSet.of(MentionKind.RELATIONS)));
        assertThat(without.parse(TEXT).issue().articles().get(0).relations()).isEmpty();
    }

    @Test
    void structureAloneIsTheSameStructure() {
        ParseResult structure = ALL.withoutMentions().parse(TEXT);
        assertThat(structure.issue().mentions(Mention.class)).isEmpty();
        assertThat(structure.lineReport()).isEqualTo(ALL.parse(TEXT).lineReport());
        assertThat(structure.leaves()).isEqualTo(ALL.parse(TEXT).leaves());
    }

    @Test
    void charactersBytesAndFilesGiveTheSame(@TempDir Path folder) throws IOException {
        Issue expected = ALL.parse(TEXT).issue();
        Path file = folder.resolve("issue.txt");
        Files.write(file, TEXT.getBytes(StandardCharsets.UTF_16));
        assertThat(ALL.parse(file).issue()).isEqualTo(expected);
        assertThat(ALL.parse(new StringBuilder(TEXT)).issue()).isEqualTo(expected);
        assertThat(ALL.parse(SourceText.read(TEXT.getBytes(StandardCharsets.UTF_8)))
                        .issue())
                .isEqualTo(expected);
        assertThatThrownBy(() -> ALL.parse(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void onlyATextThatNobodyCanReadIsAnError() {
        assertThat(ALL.parse("\u0001\u0002\u0003\u0004\ufffd\ufffd".repeat(40)).hasErrors())
                .isTrue();
        ParseResult doubtful = ALL.parse("管理办法\n第一条 为了管理，制定本办法。\n第三条 本办法自2024年2月30日起施行。\n");
        assertThat(doubtful.findings()).extracting(Finding::code).containsExactly("clause-skipped", "date-impossible");
        assertThat(doubtful.hasErrors()).isFalse();
        assertThat(doubtful.position(doubtful.findings().get(0))).isEqualTo(new Position(3, 1));
    }

    @Test
    @SuppressWarnings("NullAway") // what no compiler with null checks would let pass
    void nothingIsMisuse() {
        assertThatThrownBy(() -> ALL.parse((SourceText) null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ALL.withMentions(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
