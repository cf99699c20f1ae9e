package io.github.jianbao.parser.use;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Location;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What goes in at the door and what comes out, as a caller sees it. */
class DoorTest {
    private static final BulletinParser PARSER = BulletinParser.create();
    private static final String TEXT = "关于登记的通知\n　　一、范围\n　　各学校。\n　　三、时间\n　　4月。\n";

    @Test
    void bytesStreamsAndReadersGiveTheSame() throws IOException {
        ParseResult wanted = PARSER.parse(TEXT);
        assertThat(PARSER.parse(TEXT.getBytes(UTF_8)).issue()).isEqualTo(wanted.issue());
        assertThat(PARSER.parse(TEXT.getBytes(Charset.forName("GB18030"))).issue())
                .isEqualTo(wanted.issue());
        assertThat(PARSER.parse(new ByteArrayInputStream(TEXT.getBytes(UTF_8))).issue())
                .isEqualTo(wanted.issue());
        assertThat(PARSER.parse(new StringReader(TEXT)).issue()).isEqualTo(wanted.issue());
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> PARSER.parse(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue.txt", " ./texts/简报第3期.docx\n", "C:\\texts\\issue.PDF", "关于登记的通知（2024年 修订）.wps"})
    void theNameOfAFileIsNoText(String name) {
        assertThat(PARSER.parse(name).findings()).extracting(Finding::code).contains("text-is-file-name");
        assertThat(PARSER.parse(name.getBytes(UTF_8)).findings())
                .as("the text of a file is one")
                .extracting(Finding::code)
                .doesNotContain("text-is-file-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件：申请表.docx", "请填写下表，见申请表.docx", "工作简报\nissue.txt", ".txt", "通知", "1.2"})
    void aLineOfATextIsNoNameOfAFile(String text) {
        assertThat(PARSER.parse(text).findings()).extracting(Finding::code).doesNotContain("text-is-file-name");
    }

    @Test
    void aFindingHasItsPlace() {
        ParseResult result = PARSER.parse(TEXT);
        Finding skipped = result.findings().stream()
                .filter(finding -> finding.code().equals("clause-skipped"))
                .findFirst()
                .orElseThrow();
        Location place = result.at(skipped).orElseThrow();
        assertThat(place).hasToString("Location[a1#三, Clause]");
        assertThat(result.issue().clause("a1#三")).containsSame((Clause) place.block());
        assertThat(result.toString()).hasSizeLessThan(200).doesNotContain("各学校");
    }

    @Test
    void aResultIsABeanWithoutItsSource() {
        String json = JsonMapper.shared().writeValueAsString(PARSER.parse(TEXT));
        assertThat(JsonMapper.shared().readTree(json).propertyNames()).containsExactlyInAnyOrder("issue", "findings");
    }

    @ParameterizedTest
    @EnumSource(
            value = NumberStyle.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DECIMAL", "LATIN", "SUBBOOK"})
    void aNumberThatIsWrittenIsReadAsTheSame(NumberStyle style) {
        StringBuilder text = new StringBuilder("云溪市渡口管理办法\n");
        for (int ordinal = 1; ordinal <= 12; ordinal++) {
            text.append("　　")
                    .append(style.format(ordinal))
                    .append("　渡口第")
                    .append(ordinal)
                    .append("号登记。\n");
        }
        assertThat(PARSER.parse(text).issue().articles().get(0).body())
                .filteredOn(Clause.class::isInstance)
                .extracting(block -> ((Clause) block).marker().text()
                        + ((Clause) block).marker().style()
                        + ((Clause) block).marker().ordinal())
                .hasSize(12)
                .allSatisfy(read -> assertThat(read).contains(style.name()))
                .startsWith(Marker.of(style, 1).text() + style + 1);
    }
}
