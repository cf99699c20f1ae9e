package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.parser.BulletinParser;
import org.junit.jupiter.api.Test;

/** The contents of a law lead to its chapters and their sections. */
class ChapterContentsTest {

    private static final Issue LAW =
            BulletinParser.create().parse(SourceText.of("""
                    滨江市渡口管理条例
                    目　录
                    第一章　总则
                    第二章　渡口登记
                    第一节　一般规定
                    第三章　渡船登记
                    第一节　渡船检验
                    第四章　附则
                    第一章　总则
                    第一条　为了加强渡口管理，制定本条例。
                    第二章　渡口登记
                    第一节　一般规定
                    第二条　渡口应当登记。
                    第三章　渡船登记
                    第一节　渡船检验
                    第三条　渡船应当登记。
                    第四章　附则
                    第四条　本条例自2024年5月1日起施行。
                    """)).issue();

    @Test
    void akomaNtoso() {
        assertThat(AknForm.toXml(LAW))
                .contains("<tocItem class=\"part\" href=\"#a1__chp_1\" level=\"1\">第一章　总则</tocItem>")
                .contains("<tocItem class=\"part\" href=\"#a1__chp_2__sec_1\" level=\"2\">第一节　一般规定</tocItem>")
                .contains("<tocItem class=\"part\" href=\"#a1__chp_3__sec_1\" level=\"2\">第一节　渡船检验</tocItem>");
    }

    @Test
    void html() {
        assertThat(HtmlForm.toHtml(LAW))
                .contains("第一章　总则</span><a class=\"go\" href=\"#a1/第一章\">→</a>")
                .contains("<a class=\"go\" href=\"#a1/第三章/第一节\">→</a>");
    }

    @Test
    void markdown() {
        assertThat(MarkdownForm.toMarkdown(LAW))
                .contains("[第一章　总则](#第一章总则)")
                .contains("[第一节　一般规定](#第一节一般规定)")
                .contains("[第一节　渡船检验](#第一节渡船检验)");
    }
}
