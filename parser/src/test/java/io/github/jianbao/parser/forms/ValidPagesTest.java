package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.parser.BulletinParser;
import org.junit.jupiter.api.Test;

/** What validators of HTML found in pages of real texts. */
class ValidPagesTest {

    @Test
    void aDefinitionHoldsNoOther() {
        assertThat(page("滨江市老城保护条例\n第一条　本条例所称滨江老城（以下简称老城）设施，是指滨江市渡口区环城河以内的设施。\n"))
                .contains("<dfn class=\"term\">滨江老城<span class=\"short\">（以下简称老城）</span>设施</dfn>");
    }

    @Test
    void headingsBelowNoTitleLeaveOutNoLevel() {
        assertThat(page("一、登记程序\n渡船应当登记。\n二、提交材料\n提交申请书和证书。\n"))
                .contains("<h1 class=\"t head\">")
                .doesNotContain("<h2 class=\"t head\">");
    }

    private static String page(String text) {
        return HtmlForm.toHtml(
                BulletinParser.create().parse(SourceText.of(text)).issue());
    }
}
