package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import io.github.jianbao.model.tasks.Task;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rows of a task table say. */
class TaskTableTest {

    private static final String TITLE = """
            滨江市节水行动方案
            一、重点任务
            """;

    @Test
    void aRowHasWhatTheClauseSaysUpToTheBodies() {
        Task task = only("""
                （一）推进农业节水。到2026年年底，建成20个以上节水灌区。（牵头单位：市水利局；配合单位：市农业农村局、财政局；指导单位：省水利厅；完成时限：2026年12月底前）
                """);
        assertThat(task.clause()).isEqualTo("a1#一/（一）");
        assertThat(task.heading()).isEqualTo("推进农业节水");
        assertThat(task.text()).isEqualTo("到2026年年底，建成20个以上节水灌区。");
        assertThat(names(task, Role.LEAD)).containsExactly("市水利局");
        assertThat(names(task, Role.COOPERATING)).containsExactly("市农业农村局", "市财政局");
        assertThat(names(task, Role.GUIDING)).containsExactly("省水利厅");
        assertThat(task.deadlines()).containsExactly("2026年年底", "2026年12月底前");
        assertThat(task.targets()).containsExactly("20个以上节水灌区");
        assertThat(task.line()).isEqualTo(3);
    }

    @Test
    void theSentenceThatNamesTheBodiesIsTheTask() {
        List<Task> tasks = tasks("""
                （一）抓好灌区改造。改造老旧渠道。由市水利局牵头，市财政局配合，2025年6月底前制定方案。各县按方案落实。由市审计局负责监督；市民政局负责宣传。
                """);
        assertThat(tasks)
                .extracting(Task::text)
                .containsExactly("由市水利局牵头，市财政局配合，2025年6月底前制定方案。", "由市审计局负责监督；", "市民政局负责宣传。");
        assertThat(tasks.get(0).deadlines()).containsExactly("2025年6月底前");
        assertThat(tasks.get(1).deadlines()).isEmpty();
    }

    @Test
    void aSentenceOfBodiesAloneSpeaksOfTheSentenceBefore() {
        List<Task> tasks = tasks("""
                （一）抓好灌区改造。改造老旧渠道。由市水利局牵头负责。安装水表。（责任单位：市水务集团）
                """);
        assertThat(tasks).extracting(Task::text).containsExactly("改造老旧渠道。由市水利局牵头负责。", "安装水表。");
    }

    @Test
    void aRemarkBehindTheSentenceOfAnotherDutyIsOnThatSentence() {
        List<Task> tasks = tasks("""
                （一）加强组织实施。各县要抓好工作落实。（市发展改革委负责）
                """);
        assertThat(tasks).extracting(Task::text).containsExactly("各县要抓好工作落实。", "各县要抓好工作落实。");
    }

    @Test
    void aLineOfBodiesUnderTheLastPointIsThatOfTheWholeClause() {
        Task task = only("""
                （一）抓好灌区改造。
                1.改造渠道。更换老旧闸门。
                2.安装水表。2025年10月底前完成。
                （责任单位：市水利局）
                """);
        assertThat(task.clause()).isEqualTo("a1#一/（一）");
        assertThat(task.heading()).isEqualTo("抓好灌区改造");
        assertThat(task.text()).contains("1.改造渠道").contains("2.安装水表").doesNotContain("责任单位");
        assertThat(task.deadlines()).containsExactly("2025年10月底前");
        assertThat(task.line()).isEqualTo(6);
    }

    @Test
    void pointsThatHaveBodiesEachKeepTheirs() {
        assertThat(tasks("""
                        （一）抓好灌区改造。
                        1.改造渠道。更换老旧闸门。
                        （责任单位：市水利局）
                        2.安装水表。每户一只。
                        （责任单位：市水务集团）
                        （二）抓好宣传。
                        （责任单位：市教育局）
                        """)).extracting(Task::clause).containsExactly("a1#一/（一）/1", "a1#一/（一）/2", "a1#一/（二）");
    }

    private static List<String> names(Task task, Role role) {
        return task.bodies(role).stream().map(ResponsibleBody::name).toList();
    }

    private static Task only(String clauses) {
        List<Task> tasks = tasks(clauses);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static List<Task> tasks(String clauses) {
        ParseResult result = BulletinParser.create().parse(TITLE + clauses);
        return TaskTable.of(result.issue(), result.source());
    }
}
