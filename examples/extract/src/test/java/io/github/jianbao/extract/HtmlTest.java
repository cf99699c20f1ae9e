package io.github.jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.extract.text.Extracted;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Web pages as they are: old encodings, blocks in blocks, tables. */
class HtmlTest {

    @Test
    void page() throws IOException {
        String page = """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>首页</title></head>
                <body><div class="a"><h1>滨江市渔业条例</h1>
                <div>　　第一条　为了保护渔业资源，<b>制定</b>本
                    条例。<br>　　第二条　禁止电鱼。</div></div>
                <table><tr><th>项目</th><th><p>责任</p><p>单位</p></th></tr>
                <tr><td>增殖放流</td><td>市农业农村局</td></tr></table>
                <pre>一、甲
                二、乙</pre><script>var 甲 = 1;</script></body></html>
                """;
        Extracted extracted = Extractor.extract(page.getBytes(Charset.forName("GB18030")));
        assertThat(extracted.type()).isEqualTo(Extracted.Type.HTML);
        assertThat(extracted.pages().count()).isZero();
        assertThat(extracted.source().text()).isEqualTo("""
                        滨江市渔业条例
                        　　第一条　为了保护渔业资源，制定本 条例。
                        　　第二条　禁止电鱼。
                        项目\t责任 单位
                        增殖放流\t市农业农村局
                        一、甲
                        二、乙
                        """);
    }
}
