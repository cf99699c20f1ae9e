package io.github.jianbao.parser.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineReader;
import io.github.jianbao.parser.line.LineTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a web page puts around a text, line by line. */
class WebResidueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页 > 政务公开 > 文件",
                "当前位置：首页 > 通知公告",
                "索引号：001-2024-0005",
                "扫一扫在手机打开当前页",
                "【打印】【关闭】",
                "上一篇：关于甲的通知",
                "http://www.example.cn/a.html 1/2",
                "file:///C:/a.html",
                "2024/5/6 10:21 关于管理的通知",
                "2024/5/6, 10:21",
                "发布时间：2024-03-20 发布者：办公室",
                "发布时间：2024-03-20",
                "2011年09月30来源：滨江日报",
                "来源：滨江日报 浏览：12次",
                "【字体：大 中 小】"
            })
    void residue(String line) {
        assertThat(web("各地要认真贯彻落实。", line, "确保取得实效。")).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页",
                "位置很重要",
                "责任编辑：周宁",
                "当前位置很重要。要认真对待。",
                "有效性，就是要管用。",
                "发文机构要把关于加强管理的各项要求逐条逐项落实到每一个单位和每一个岗位上去并且经常检查",
                "http://www.example.cn/a.html",
                "http://www.example.cn/a.html 1/x",
                "2024/5/6 10",
                "2024/5/6 100:21",
                "2024/5 10:21 甲",
                "来源：滨江日报",
                "发布者：办公室 来源：日报",
                "发布时间：今天",
                "2024年来源",
                "2024年3月发布时间和来源。"
            })
    void text(String line) {
        assertThat(web("各地要认真贯彻落实。", line, "确保取得实效。")).isEmpty();
    }

    @Test
    void aListOfLinksGoesOnAsLongAsItsBullets() {
        assertThat(web("正文。", "相关报道", "·关于甲的通知", "• 关于乙的通知", "·到此结束。", "·不在其中"))
                .containsExactly("相关报道", "·关于甲的通知", "• 关于乙的通知");
        assertThat(web("正文。", "·关于甲的通知")).isEmpty();
        assertThat(web("正文。", "相关报道：", "·关于甲的通知")).containsExactly("相关报道：", "·关于甲的通知");
        assertThat(web("正文。", "相关报道两则", "·关于甲的通知")).doesNotContain("·关于甲的通知");
    }

    private static List<String> web(String... lines) {
        LineTable table = LineReader.read(SourceText.of(String.join("\n", lines)), LayoutHints.NONE, false);
        Furnishing furnishing = new Furnishing(table.count());
        WebResidue.find(table, furnishing);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < table.count(); i++) {
            if (furnishing.kind(i) == Furniture.Kind.WEB) {
                found.add(lines[i]);
            }
        }
        return found;
    }
}
