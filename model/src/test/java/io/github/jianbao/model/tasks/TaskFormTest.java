package io.github.jianbao.model.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The written forms of a task table. */
class TaskFormTest {

    private static final Task TASK = new Task(
            "a5",
            "a5.1",
            "某省行动计划",
            "a5.1#二/（一）",
            "智能医疗",
            "=推进\"应用\"，到2026年建成2—3个平台。",
            List.of(
                    new ResponsibleBody("省卫生健康委", null, Role.LEAD),
                    new ResponsibleBody("教育厅", "省教育厅", Role.COOPERATING)),
            List.of("2026年年底前"),
            new HanDate(2026, null, null),
            List.of("2—3个平台"),
            17,
            3,
            27);

    @Test
    void csvOpensInASpreadsheet() throws IOException {
        StringBuilder out = new StringBuilder();
        TaskForm.writeCsv(List.of(TASK), out);
        assertThat(out.toString())
                .isEqualTo("\uFEFF序号,文件,条款,任务,任务内容,牵头单位,责任单位,配合单位,指导单位,单位全称,完成时限,目标,行,页,地址\r\n"
                        + "1,某省行动计划,二（一）,智能医疗,\"'=推进\"\"应用\"\"，到2026年建成2—3个平台。\","
                        + "省卫生健康委,,教育厅,,省卫生健康委、省教育厅,2026年年底前,2—3个平台,3,27,a5.1#二/（一）\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1＋1", "＋1", "－1", "＠SUM(A1)"})
    void whatASpreadsheetWouldReckonStartsWithAnApostrophe(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        TaskForm.writeCsv(List.of(saying(text)), out);
        assertThat(out.toString()).containsAnyOf(",'" + text + ",", ",\"'" + text + "\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"推进＝应用", "（一）推进", "1", "—推进", "·推进"})
    void anyOtherTextStandsAsItIs(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        TaskForm.writeCsv(List.of(saying(text)), out);
        assertThat(out.toString()).contains("," + text + ",");
    }

    private static Task saying(String text) {
        return new Task("a1", "a1", null, null, null, text, List.of(), List.of(), null, List.of(), 0, null, null);
    }

    @Test
    void jsonHasTheWrittenNameBesideTheFullOne() throws IOException {
        StringBuilder out = new StringBuilder();
        TaskForm.writeJson(List.of(TASK), out);
        assertThat(out.toString())
                .startsWith("{\"article\":\"a5\",\"document\":\"a5.1\"")
                .contains("{\"written\":\"教育厅\",\"name\":\"省教育厅\",\"role\":\"cooperating\"}")
                .contains("\"due\":\"2026\"")
                .endsWith("}\n");
    }

    @Test
    void thePageHasTheColumnsThatAreUsedAndSaysAClauseOnce() {
        assertThat(TaskForm.toHtml(List.of(TASK, TASK)))
                .contains("<h1>《某省行动计划》任务分解表</h1>")
                .contains("<th scope=\"col\" class=\"clause\">条款</th>")
                .contains("<td rowspan=\"2\">二（一）</td><td rowspan=\"2\">智能医疗</td>")
                .contains("<td class=\"number\">2</td><td>=推进\"应用\"，到2026年建成2—3个平台。</td>")
                .doesNotContain("指导单位", "地址", "a5.1#");
        assertThat(TaskForm.toHtml(List.of(TASK, saying("推进"))))
                .contains("<h1>任务分解表</h1>")
                .contains("scope=\"rowgroup\">某省行动计划</th>");
        assertThat(TaskForm.toHtml(List.of())).contains("没有任务。");
    }

    @Test
    void bytesAndCharactersAreTheSame() throws IOException {
        StringBuilder chars = new StringBuilder();
        TaskForm.writeCsv(List.of(TASK), chars);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaskForm.writeCsv(List.of(TASK), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(chars.toString());
    }

    @Property(seed = "20260101", tries = 200)
    void everyDutyOfAnyIssueIsWritten(@ForAll long seed) throws IOException {
        List<Task> tasks = TaskTable.of(AnyIssue.of(seed));
        StringBuilder out = new StringBuilder();
        TaskForm.writeCsv(tasks, out);
        TaskForm.writeJson(tasks, out);
        assertThat(out).startsWith("\uFEFF");
    }
}
