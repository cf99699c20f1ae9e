package io.github.jianbao.model.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes inside texts; shown with what goes in brackets and what comes in braces. */
class TextChangesTest {

    private static String shown(String before, String after) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (TextChange change : TextChanges.of(before, after)) {
            shown.append(before, at, change.before().start());
            if (!change.before().isEmpty()) {
                shown.append('[')
                        .append(before, change.before().start(), change.before().end())
                        .append(']');
            }
            if (!change.after().isEmpty()) {
                shown.append('{')
                        .append(after, change.after().start(), change.after().end())
                        .append('}');
            }
            at = change.before().end();
        }
        return shown.append(before.substring(at)).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "处五年以下罚款。, 处三年以下罚款。, 处[五年]{三年}以下罚款。",
        "依照第五条处理。, 依照第十五条处理。, 依照[第五条]{第十五条}处理。",
        "渔港、码头。, 渔港、泊位、码头。, 渔港、{泊位、}码头。",
        "渔港应当登记。, 渔港应当登记。渔船应当年检。, 渔港应当登记。{渔船应当年检。}",
        "处以罚款。, 处以罚款；情节严重的，吊销许可。, 处以罚款{；情节严重的，吊销许可}。",
        "渔港由渔政局管理。, 渔港由渔业局管理。, 渔港由渔[政]{业}局管理。",
        "甲乙丙丁戊己庚辛壬癸。, 子丑寅卯辰巳午未申酉。, [甲乙丙丁戊己庚辛壬癸]{子丑寅卯辰巳午未申酉}。",
        "按GB9704执行。, 按GB33480执行。, 按[GB9704]{GB33480}执行。",
        "第一句不变。第二句要走。第三句不变。, 第一句不变。第三句不变。, 第一句不变。[第二句要走。]第三句不变。"
    })
    void whatChangesReadsWell(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    @Test
    void aSentenceThatIsNewIsNewAsAWhole() {
        String before = "经营者应当登记。主管部门应当检查。";
        String after = "经营者应当登记。经营者应当公示渔港的收费标准。主管部门应当检查。";
        assertThat(shown(before, after)).isEqualTo("经营者应当登记。{经营者应当公示渔港的收费标准。}主管部门应当检查。");
    }

    /** Never one character struck, one left, one struck. */
    @Test
    void noRainbow() {
        List<TextChange> changes = TextChanges.of("渔港的经营单位和个人应当接受检查。", "码头泊位经营人员以及企业必须配合检查。");
        for (int k = 1; k < changes.size(); k++) {
            assertThat(changes.get(k).before().start()
                            - changes.get(k - 1).before().end())
                    .isGreaterThan(1);
        }
        assertThat(changes).hasSizeLessThanOrEqualTo(3);
    }

    @Property(seed = "20260101", tries = 2000)
    void theChangesMakeOneOfTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        int to = 0;
        for (TextChange change : TextChanges.of(before, after)) {
            assertThat(change.before().start()).isGreaterThanOrEqualTo(at);
            made.append(before, at, change.before().start());
            assertThat(change.after().start()).isEqualTo(made.length()).isGreaterThanOrEqualTo(to);
            made.append(after, change.after().start(), change.after().end());
            at = change.before().end();
            to = change.after().end();
        }
        assertThat(made.append(before.substring(at))).hasToString(after);
    }

    @Property(seed = "20260101", tries = 1000)
    void theDirectionMakesNoDifference(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<TextChange> turned = new ArrayList<>();
        TextChanges.of(after, before).forEach(change -> turned.add(change.turned()));
        assertThat(turned).isEqualTo(TextChanges.of(before, after));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("甲乙，。；、第三条五年AB1").ofMaxLength(30);
    }

    @Property(seed = "20260101", tries = 500)
    void nothingChangesInATextComparedWithItself(
            @ForAll @CharRange(from = '一', to = '丠') @StringLength(max = 40) String text) {
        assertThat(TextChanges.of(text, text)).isEmpty();
    }
}
