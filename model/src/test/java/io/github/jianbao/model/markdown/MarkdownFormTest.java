package io.github.jianbao.model.markdown;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.clause;
import static io.github.jianbao.model.Build.issue;
import static io.github.jianbao.model.Build.paragraph;
import static io.github.jianbao.model.Build.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.Visible;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.Lines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkdownFormTest {

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Property(seed = "20260101", tries = 200)
    void renderingShowsTheSameTexts(@ForAll("issues") Issue issue) throws IOException {
        List<String> shown = Rendered.texts(markdown(issue));
        List<String> expected = expected(issue);
        for (int i = 0; i < Math.min(shown.size(), expected.size()); i++) {
            // a table that is written as HTML shows characters as HTML does
            assertThat(visible(shown.get(i))).isEqualTo(visible(expected.get(i)));
        }
        assertThat(shown).hasSameSizeAs(expected);
    }

    @Test
    void headingsTablesAndLists() throws IOException {
        Article article = article(
                "a1",
                "关于*改革*的意见",
                paragraph("1. 不是列表"),
                clause(
                        NumberStyle.HAN,
                        "一、",
                        "总体要求",
                        clause(
                                NumberStyle.HAN_BRACKETED,
                                "（一）",
                                "目标",
                                clause(
                                        NumberStyle.ARABIC_DOT,
                                        "1.",
                                        "一级",
                                        clause(
                                                NumberStyle.ARABIC_BRACKETED,
                                                "（1）",
                                                "",
                                                paragraph("列表"),
                                                paragraph("第二段"),
                                                clause(NumberStyle.CIRCLED, "①", "", paragraph("更深")))))),
                new Table(List.of(Table.Row.of(text("甲|乙"), text("丙")), Table.Row.of(text("丁")))));
        assertThat(markdown(issue(article))).isEqualTo("""
                        # 规划与决策

                        新乡医学院发展规划部

                        2024年第10期(总第20期)

                        ## 【政策文件】

                        ### 关于\\*改革\\*的意见

                        1\\. 不是列表

                        #### 一、总体要求

                        ##### （一）目标

                        ###### 1. 一级

                        - （1）列表

                          第二段

                          - ①更深

                        |  |  |
                        | --- | --- |
                        | 甲\\|乙 | 丙 |
                        | 丁 |  |
                        """.replace("###### 1. 一级", "###### 1\\. 一级"));
    }

    @Test
    void bytesAreTheCharactersInUtf8() throws IOException {
        Issue issue = issue(article("a1", "好\ud800坏\u0000", paragraph("𠮷 ")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MarkdownForm.write(issue, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(markdown(issue))
                .contains("### 好\ufffd坏\ufffd\n\n𠮷&#32;\n");
    }

    private static String markdown(Issue issue) throws IOException {
        StringBuilder out = new StringBuilder();
        MarkdownForm.write(issue, out);
        return out.toString();
    }

    private static List<String> expected(Issue issue) {
        List<String> texts = new ArrayList<>();
        Masthead masthead = issue.masthead();
        if (masthead != null) {
            add(masthead.name(), texts);
            masthead.publishers().forEach(text -> add(text, texts));
            add(masthead.designation() == null ? null : masthead.designation().text(), texts);
            add(masthead.date() == null ? null : masthead.date().text(), texts);
            masthead.others().forEach(text -> add(text, texts));
        }
        if (issue.contents() != null) {
            add(issue.contents().heading(), texts);
            for (ContentsEntry entry : issue.contents().entries()) {
                add(entry.title(), texts);
                String leader = issue.contents().heading() == null ? "…… " : "";
                add(entry.page() == null ? "" : leader + entry.page(), texts);
            }
        }
        for (Section section : issue.sections()) {
            add(section.heading(), texts);
            section.articles().forEach(article -> Lines.of(article).forEach(line -> add(line, texts)));
        }
        issue.colophon().forEach(note -> add(note.text(), texts));
        return texts;
    }

    private static String visible(String text) {
        return Visible.of(text).replace('\u2400', '\ufffd');
    }

    private static void add(Line line, List<String> texts) {
        if (line.role().row()) {
            line.runs().forEach(run -> add(run.value(), texts));
        } else {
            add(line.value(), texts);
        }
    }

    private static void add(@Nullable Text text, List<String> texts) {
        add(text == null ? "" : text.value(), texts);
    }

    private static void add(String text, List<String> texts) {
        String shown =
                new String(text.replace('\0', '\ufffd').getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
        if (!shown.isEmpty()) {
            texts.add(shown);
        }
    }
}
