package io.github.jianbao.parser.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.LocatedMention;
import io.github.jianbao.model.LocatedProvision;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Provisions;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionsTest {
    private static final ParseResult RESULT = BulletinParser.create().parse("""
            云溪市渡口管理条例

            第一章　总则
            　　第一条　为了加强渡口管理，制定本条例。
            　　第二条　渡口分为两类：
            　　（一）人行渡口；
            　　（二）车行渡口。
            　　渡口按季节开放：
            　　（一）汛期关闭；
            　　（二）其余时间开放。
            　　前款第（二）项的渡口，由县级人民政府公布。
            第二章　职责
            　　第三条　渡口由乡镇管理。
            　　违反前条第一款、本条第一款规定的，责令改正。
            　　第三条之一　渡船应当登记。
            　　第四条　本条例第二条第二款第一项、第三条之一和《云溪市船舶条例》第九条同时适用。
            """);
    private static final Issue ISSUE = RESULT.issue();
    private static final Document LAW = ISSUE.articles().get(0);

    @ParameterizedTest
    @CsvSource({
        "第一条, 第一条　为了加强渡口管理，制定本条例。",
        "第一章第一条, 第一条　为了加强渡口管理，制定本条例。",
        "第二条第一款第（一）项, （一）人行渡口；",
        "第2条第2款第1项, （一）汛期关闭；",
        "第二条 第二款 (二)项, （二）其余时间开放。",
        "第三条第一款, 渡口由乡镇管理。",
        "第三条之一, 第三条之一　渡船应当登记。",
        "第三条第二款, 违反前条第一款、本条第一款规定的，责令改正。"
    })
    void aProvisionIsFoundByItsName(String place, String text) {
        LocatedProvision found = Provisions.find(LAW, place).orElseThrow();
        assertThat(found.text()).isEqualTo(text);
        assertThat(RESULT.source().substring(found.span())).isEqualTo(text);
        assertThat(found.document()).isSameAs(LAW);
        assertThat(found.toString())
                .startsWith("LocatedProvision[" + found.clause().address());
    }

    @Test
    void aParagraphHasItsItems() {
        assertThat(Provisions.find(LAW, "第二条第二款").orElseThrow().text()).isEqualTo("渡口按季节开放：\n（一）汛期关闭；\n（二）其余时间开放。");
        assertThat(Provisions.find(LAW, "第二章").orElseThrow().text())
                .startsWith("第二章　职责\n第三条")
                .endsWith("适用。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第九条", "第二条第四款", "第二条第（一）项", "第一条第一项", "第一节", "第三条之二", "第一款"})
    void whatIsNotThereOrNotCertainIsNotFound(String place) {
        assertThat(Provisions.find(LAW, place)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', no provision",
        "渡口, a number is missing at 0",
        "第三, 'one of 编章节条款项目 is missing at 2'",
        "第（三条, a closing bracket is missing at 3",
        "第零条, a number is missing at 1",
        "第二款第三条, no deeper than the step before it"
    })
    void whatIsNoPlaceIsRefusedWithAReason(String place, String reason) {
        assertThatThrownBy(() -> Provisions.find(LAW, place))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith(": " + place);
    }

    @Test
    void referencesLeadToTheirProvisions() {
        List<LocatedMention<ProvisionReference>> references = ISSUE.located(ProvisionReference.class);
        assertThat(references)
                .extracting(reference -> reference.written() + " -> "
                        + Provisions.resolve(ISSUE, reference)
                                .map(LocatedProvision::text)
                                .map(text -> text.lines().findFirst().orElse(""))
                                .orElse("?"))
                .contains(
                        "前款第（二）项 -> （二）其余时间开放。",
                        "本条第一款 -> 渡口由乡镇管理。",
                        "本条例第二条第二款第一项 -> （一）汛期关闭；",
                        "第三条之一 -> 第三条之一　渡船应当登记。",
                        "第九条 -> ?");
        assertThat(references.stream()
                        .filter(reference -> reference.written().equals("第三条之一"))
                        .map(reference -> Provisions.resolve(ISSUE, reference.mention())))
                .allSatisfy(found -> assertThat(found).isPresent());
    }
}
