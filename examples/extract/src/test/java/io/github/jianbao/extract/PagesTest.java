package io.github.jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.Folding;
import io.github.jianbao.core.Span;
import io.github.jianbao.extract.text.Pages;
import io.github.jianbao.extract.text.Pages.Range;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.ContentsEntry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On which pages of the file things stand. */
class PagesTest {

    private static final String ISSUE = """
            滨 江 调 研
            滨江市人民政府研究室编
            2025年第2期（总第14期）
            目  录
            【政策文件】
            滨江市人民政府关于印发滨江市渔业发展方案的通知 …… 11
            【调查研究】
            把夜间经济办到家门口 …… 14
            \f【政策文件】
            滨江市人民政府关于印发滨江市渔业发展方案的通知
            各县（区）人民政府：
            　　现将《滨江市渔业发展方案》印发给你们，请认真贯彻执行。
            　　附件：滨江市渔业发展方案
            　　　　　　　　　　　　　　滨江市人民政府
            　　　　　　　　　　　　　　2025年3月5日
            \f附件
            滨江市渔业发展方案
            　　一、总体要求
            　　（一）指导思想。坚持生态优先、绿色发展。
            　　（二）基本原则。以江段为单位统筹布局，有序开放，
            \f严格管理，每年增殖放流不少于两次。
            　　二、重点任务
            　　（三）养护资源。每年增殖放流不少于两次。
            【调查研究】
            把夜间经济办到家门口
            　　社区夜市不在大，而在近。
            """;

    static List<String> names() {
        return Samples.NAMES;
    }

    @Test
    void pdf() throws IOException {
        written(PdfFile.of(ISSUE));
    }

    @Test
    void ofd() throws IOException {
        written(OfdFile.of(ISSUE));
    }

    private static void written(byte[] file) throws IOException {
        PagedIssue issue = PagedIssue.of(Extractor.extract(file));
        assertThat(issue.pages().count()).isEqualTo(4);
        Map<String, String> pages = new TreeMap<>();
        issue.byAddress().forEach((address, range) -> pages.put(address, range.toString()));
        assertThat(pages)
                .isEqualTo(Map.of(
                        "a1", "2-4",
                        "a1.1", "3-4",
                        "a1.1#一", "3-4",
                        "a1.1#一/（一）", "3",
                        "a1.1#一/（二）", "3-4",
                        "a1.1#二", "4",
                        "a1.1#二/（三）", "4",
                        "a2", "4"));
        Article second = issue.result().issue().article("a2").orElseThrow();
        assertThat(second.page()).as("the page that the contents give").isEqualTo(14);
        ContentsEntry entry = Objects.requireNonNull(issue.result().issue().contents())
                .entries()
                .get(3);
        assertThat(issue.pages().at(entry.title().span().start())).isEqualTo(1);
    }

    /** The page that an article is said to begin on holds its title; the page it ends on holds its last words. */
    @ParameterizedTest
    @MethodSource("names")
    void articlesOfTheSamples(String name) throws IOException {
        byte[] file = PdfFile.of(Samples.text(name));
        PagedIssue issue = PagedIssue.of(Extractor.extract(file));
        int checked = 0;
        try (PDDocument document = Loader.loadPDF(file)) {
            for (Article article : issue.result().issue().articles()) {
                Range range = issue.of(article).orElseThrow();
                String title = Folding.fold(article.titleText());
                String page = Folding.fold(page(document, range.first()));
                assertThat(page).contains(title.substring(0, Math.min(8, title.length())));
                int end = lastCharacter(issue, article);
                String last = issue.result().source().text().substring(end - 6, end);
                assertThat(Folding.fold(page(document, range.last()))).contains(Folding.fold(last));
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(5);
    }

    private static int lastCharacter(PagedIssue issue, Article article) {
        return Blocks.texts(article).stream()
                .mapToInt(text -> text.span().end())
                .max()
                .orElseThrow();
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    @Test
    void wordHasNone() throws IOException {
        PagedIssue issue = PagedIssue.of(Extractor.extract(WordFile.of(ISSUE.replace("\f", ""))));
        assertThat(issue.pages().count()).isZero();
        assertThat(issue.byAddress()).isEmpty();
        assertThat(issue.of(issue.result().issue().articles().get(0))).isEmpty();
    }

    @Test
    void offsets() {
        Pages pages = Pages.startingAt(0, 10, 10, 25);
        assertThat(List.of(0, 9, 10, 24, 25, 99).stream().map(pages::at)).containsExactly(1, 1, 3, 3, 4, 4);
        assertThat(pages.of(new Span(5, 25))).isEqualTo(new Range(1, 3));
        assertThat(pages.of(new Span(25, 25))).isEqualTo(new Range(4, 4));
        assertThat(Pages.startingAt().at(3)).isZero();
        assertThatThrownBy(() -> Pages.startingAt(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pages.startingAt(0, 5, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
