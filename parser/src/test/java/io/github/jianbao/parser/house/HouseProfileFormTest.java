package io.github.jianbao.parser.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.json.JsonFormException;
import io.github.jianbao.parser.HouseProfile;
import io.github.jianbao.parser.HouseProfile.Kind;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import io.github.jianbao.parser.HouseProfileForm;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON of a profile is read back equal, and what is wrong with one is said. */
class HouseProfileFormTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(HouseProfileForm.schema(), InputFormat.JSON);

    /** Every kind of line and every style of numbers. */
    private static HouseProfile whole() {
        List<RepeatedLine> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            lines.add(new RepeatedLine("潮汐“信息”\\ " + kind, kind, new LineForm(kind.ordinal(), true, "★", null), 2));
        }
        List<LineForm> items = new ArrayList<>();
        for (NumberStyle style : NumberStyle.values()) {
            items.add(new LineForm(0, false, "", style));
        }
        return new HouseProfile(20, 19, false, lines, items, true);
    }

    @Test
    void whatIsWrittenIsReadBackEqualAndValid() throws IOException {
        List<HouseProfile> profiles = new ArrayList<>(List.of(HouseProfile.NONE, whole()));
        for (Houses house : Houses.values()) {
            profiles.add(Houses.learn(house.issues()));
        }
        for (HouseProfile profile : profiles) {
            String json = HouseProfileForm.toJson(profile);
            assertThat(HouseProfileForm.read(json)).isEqualTo(profile);
            assertThat(HouseProfileForm.toJson(HouseProfileForm.read(json))).isEqualTo(json);
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void whatALaterVersionAddsIsSkipped() throws IOException {
        String json = HouseProfileForm.toJson(whole())
                .replace("\"1.0\"", "\"1.7\"")
                .replace("\"bold\"", "\"italic\":[{\"a\":null}],\"bold\"");
        assertThat(HouseProfileForm.read(json)).isEqualTo(whole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"1.0\"      | \"2.0\"    | version 2.0, this reads 1.0",
                "\"issues\":20 | \"issues\":-1 | issues is no whole number from 0 on",
                "\"issues\":20 | \"issues\":99999999999 | issues is no whole number from 0 on",
                "\"issues\":20 | \"issues\":7 | 19 of 7 issues",
                "\"alike\":19 | \"alike\":\"all\" | alike is no whole number from 0 on",
                "\"mixed\":false | \"mixed\":0 | mixed is neither true nor false",
                "\"mixed\":false, | | mixed is neither true nor false",
                "\"SECTION\"  | \"RUBRIC\" | no Kind: RUBRIC",
                "\"HAN\"      | \"ROMAN\"  | no NumberStyle: ROMAN",
                "\"heading\":0 | \"heading\":10 | heading of level 10",
                "\"items\":[  | \"items\":[3, | items: a member is no object",
                "\"items\":[  | \"things\":[ | items is no list"
            })
    void whatIsWrongIsSaid(String right, String wrong, String message) {
        String json = HouseProfileForm.toJson(whole());
        assertThat(json).contains(right);
        String broken = json.replace(right, wrong == null ? "" : wrong);
        assertThatExceptionOfType(JsonFormException.class)
                .isThrownBy(() -> HouseProfileForm.read(broken))
                .withMessage("not the profile of a house: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[]",
                "3",
                "{",
                "{\"a\":1}{}",
                "{\"a\":1,\"a\":2}",
                "[[[[[[[[[[[[[[[[[[[[[[",
                "潮汐",
                "{\"lines\":[[[[[[[[[[[[[[[[[[[[[[["
            })
    void whatIsNoJsonOfAProfileIsRefused(String json) {
        assertThatExceptionOfType(JsonFormException.class)
                .isThrownBy(() -> HouseProfileForm.read(json))
                .withMessageStartingWith("not the profile of a house: ");
        assertThatExceptionOfType(JsonFormException.class).isThrownBy(() -> HouseProfileForm.read(""));
    }

    @Test
    void whatIsCutIsRefusedWithItsPlace() {
        String json = HouseProfileForm.toJson(whole());
        assertThatExceptionOfType(JsonFormException.class)
                .isThrownBy(() -> HouseProfileForm.read(json.substring(0, 60)))
                .withMessageContaining("line 1");
    }

    @Test
    void whatAReaderThrowsIsThrown() {
        assertThatIOException()
                .isThrownBy(() -> HouseProfileForm.read(new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public void close() {}
                }))
                .withMessage("gone");
    }
}
