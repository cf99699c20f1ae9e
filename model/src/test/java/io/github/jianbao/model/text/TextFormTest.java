package io.github.jianbao.model.text;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.clause;
import static io.github.jianbao.model.Build.issue;
import static io.github.jianbao.model.Build.paragraph;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.Lines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextFormTest {

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issuesOfLines();
    }

    @Property(seed = "20260101", tries = 200)
    void everyLineOfEveryArticleStandsThereInOrder(@ForAll("issues") Issue issue) throws IOException {
        String text = text(issue);
        int at = 0;
        for (Article article : issue.articles()) {
            for (Line line : Lines.of(article)) {
                for (String part : parts(line)) {
                    String value = new String(part.getBytes(UTF_16BE), UTF_16BE);
                    int found = text.indexOf(value, at);
                    assertThat(found).as(value).isNotNegative();
                    at = found + value.length();
                }
            }
        }
    }

    /** A line, or the cells of a row, which stand between bars. */
    private static List<String> parts(Line line) {
        return line.role().row()
                ? line.runs().stream()
                        .map(run -> run.value().replace("|", "\\|"))
                        .toList()
                : List.of(line.value());
    }

    @Test
    void theLayout() throws IOException {
        Issue issue = issue(article(
                "a1",
                "关于改革的意见",
                paragraph("现提出如下意见。"),
                clause(
                        NumberStyle.HAN,
                        "一、",
                        "总体要求",
                        clause(NumberStyle.HAN_BRACKETED, "（一）", "目标。", paragraph("到2035年。")),
                        clause(NumberStyle.ARABIC_DOT, "1.", "", paragraph("抓落实。")))));
        assertThat(text(issue)).isEqualTo("""
                        规划与决策

                        新乡医学院发展规划部

                        2024年第10期(总第20期)

                        【政策文件】

                        关于改革的意见

                        　　现提出如下意见。

                        　　一、总体要求

                        　　（一）目标。到2035年。

                        　　1. 抓落实。
                        """);
    }

    @Test
    void anUnpairedSurrogateIsReplacedAndALineEndIsABlank() throws IOException {
        Issue issue = issue(article("a1", "好\ud800坏", paragraph("甲\n乙")));
        assertThat(text(issue)).contains("好\ufffd坏").contains("甲 乙");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextForm.write(issue, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("好\ufffd坏");
    }

    private static String text(Issue issue) throws IOException {
        StringBuilder out = new StringBuilder();
        TextForm.write(issue, out);
        return out.toString();
    }
}
