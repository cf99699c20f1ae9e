package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.text.TextForm;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issues that are made and changed by hand. */
class MakingTest {
    private static final Article NOTICE = Article.builder("a1")
            .title("关于登记的通知")
            .addressees(List.of(Text.of("各单位：")))
            .body(
                    new Clause(Marker.of(NumberStyle.HAN, 1), Text.of("范围"), List.of(new Paragraph(Text.of("各学校。")))),
                    new Clause(Marker.of(NumberStyle.HAN, 2), Text.of("时间"), List.of(new Paragraph(Text.of("4月。")))))
            .build();

    @Test
    void anArticleIsMadeByHandAndWritten() throws IOException {
        assertThat(TextForm.toText(Issue.of(NOTICE)))
                .isEqualTo("关于登记的通知\n\n各单位：\n\n　　一、范围\n\n　　各学校。\n\n　　二、时间\n\n　　4月。\n");
        assertThat(MarkdownForm.toMarkdown(NOTICE)).startsWith("# 关于登记的通知\n").contains("## 一、范围");
        assertThat(HtmlForm.toHtml(NOTICE)).contains("<title>").contains("关于登记的通知");
        StringBuilder page = new StringBuilder();
        HtmlForm.write(Issue.of(NOTICE), page);
        assertThat(page).hasToString(HtmlForm.toHtml(Issue.of(NOTICE)));
    }

    @Test
    void buildersLeaveEverythingElse() {
        for (long seed = 0; seed < 40; seed++) {
            for (Document document : AnyIssue.of(seed).documents()) {
                if (document instanceof Article article) {
                    assertThat(article.toBuilder().build()).isEqualTo(article);
                    Article changed = article.withTitle("新").withBody(List.of());
                    assertThat(changed.titleText()).isEqualTo("新");
                    assertThat(changed.body()).isEmpty();
                    assertThat(changed.notes()).isEqualTo(article.notes());
                } else if (document instanceof Attachment attachment) {
                    assertThat(attachment.toBuilder().build()).isEqualTo(attachment);
                    assertThat(attachment.withTitle("新").withBody(List.of()).label())
                            .isEqualTo(attachment.label());
                    Article alone = Issue.of(attachment).articles().get(0);
                    assertThat(alone.id()).isEqualTo(attachment.id());
                    assertThat(alone.body()).isEqualTo(attachment.body());
                    assertThat(alone.attachments()).isEqualTo(attachment.attachments());
                }
            }
        }
    }

    @Test
    void theContentsFollowAChangedTitle() {
        ContentsEntry entry = new ContentsEntry(
                ContentsEntry.Kind.ARTICLE, Text.of("关于登记的通知"), 3, Span.of(8, 9), "a1", new Match(Match.How.EQUAL, 1));
        ContentsEntry other = new ContentsEntry(ContentsEntry.Kind.ARTICLE, Text.of("关于培训的通知"), 5, null, "a2", null);
        Contents contents = new Contents(Text.of("目录"), List.of(entry, other));
        Issue issue = new Issue(
                null,
                contents,
                List.of(new Section(
                        null, null, 1, List.of(NOTICE, NOTICE.toBuilder().build()))),
                List.of(),
                List.of());
        Issue changed = issue.withArticle(NOTICE.withTitle("关于渡船登记的通知"));
        assertThat(changed.article("a1").orElseThrow().titleText()).isEqualTo("关于渡船登记的通知");
        assertThat(Objects.requireNonNull(changed.contents()).entries())
                .extracting(each -> each.title().value() + " " + each.page())
                .containsExactly("关于渡船登记的通知 3", "关于培训的通知 5");
        assertThat(issue.withArticle(NOTICE.withBody(List.of())).contents()).isSameAs(contents);
        assertThat(issue.withSections(List.of()).articles()).isEmpty();
        assertThatThrownBy(() -> issue.withArticle(Article.builder("a9").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a9");
    }

    @ParameterizedTest
    @CsvSource({
        "BOOK, 1, 第一编",
        "SUBBOOK, 2, 第二分编",
        "PART, 3, 第三部分",
        "CHAPTER, 10, 第十章",
        "SECTION, 11, 第十一节",
        "ARTICLE, 120, 第一百二十条",
        "FORMAL, 21, 贰拾壹、",
        "HAN, 21, 二十一、",
        "HAN_BRACKETED, 4, （四）",
        "ARABIC_DOT, 12, 12.",
        "ARABIC_COMMA, 5, 5、",
        "ARABIC_BRACKETED, 6, （6）",
        "ARABIC_HALF_BRACKETED, 7, 7）",
        "CIRCLED, 21, ㉑",
        "CIRCLED, 50, ㊿",
        "LATIN, 26, Z."
    })
    void numbersAreWrittenInTheirShape(NumberStyle style, int ordinal, String written) {
        assertThat(Marker.of(style, ordinal)).isEqualTo(new Marker(0, 0, style, ordinal, 0, written));
        if (style != NumberStyle.DECIMAL) {
            assertThat(style.format(1)).isEqualTo(style == NumberStyle.PART ? "第一部分" : written(style));
        }
    }

    private static String written(NumberStyle style) {
        return style.compareTo(NumberStyle.ARTICLE) <= 0 ? "第一" + style.shape() : style.shape();
    }

    @ParameterizedTest
    @CsvSource({
        "CIRCLED, 51, 0",
        "LATIN, 27, 0",
        "HAN, 0, 0",
        "ARTICLE, 0, 0",
        "DECIMAL, 1, 0",
        "HAN, 1, 1",
        "ARTICLE, 1, -1"
    })
    void whatAShapeHasNoNumberForIsRefused(NumberStyle style, int ordinal, int branch) {
        assertThatThrownBy(() -> Marker.of(style, ordinal, branch)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Marker.of(NumberStyle.ARTICLE, 3, 1).text()).isEqualTo("第三条之一");
    }

    @Test
    void noLogHoldsAText() {
        String secret = "不可外传".repeat(50);
        Clause clause =
                new Clause(Marker.of(NumberStyle.HAN, 1), Text.of("范围"), List.of(new Paragraph(Text.of(secret))));
        Article article = NOTICE.withBody(List.of(clause));
        assertThat(Issue.of(article)).hasToString("Issue[1 articles]");
        assertThat(article).hasToString("Article[a1, 关于登记的通知]");
        assertThat(clause.withHeading("新")).hasToString("Clause[一、新]");
        assertThat(clause.withBody(List.of()).body()).isEmpty();
        for (long seed = 0; seed < 20; seed++) {
            Issue issue = AnyIssue.of(seed);
            assertThat(issue.toString()).hasSizeLessThan(60);
            issue.documents().forEach(document -> {
                assertThat(document.toString()).hasSizeLessThan(60);
                Blocks.walk(document.body(), block -> {
                    if (!(block instanceof Speech)) {
                        assertThat(block.toString()).hasSizeLessThan(70);
                    }
                });
            });
        }
        assertThat(Excerpt.of("一".repeat(23) + "\uD840\uDC00二")).isEqualTo("一".repeat(23) + "…");
    }
}
