package io.github.jianbao.core;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTest {

    private static final Charset GBK = Charset.forName("GBK");

    private static final String TEXT = "规划与决策 2024年第10期（总第20期）\n一、总体要求。深入学习贯彻“十四五”规划，推进高等教育高质量发展，"
            + "努力培养担当民族复兴大任的时代新人。各省、自治区、直辖市教育厅（教委）：\n现将有关事项通知如下。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "",
                " \n",
                "目录",
                "㈠",
                "?",
                "中華人民共和國教育部發佈關於加強學校體育工作的若干意見，為貫徹黨的教育方針，促進學生身心健康發展，現就有關問題通知如下。",
                "⼀、总体要求。推动⾼等教育⾼质量发展，⽤⼾⾄上，⽂化⾃信，⽴德树⼈，⽀撑中国式现代化，⽣⽣不息。",
                "General Office of the State Council. What is it? A notice? Yes. Articles 1–20 apply — see ‘Annex’.",
                "L’été dernier, la Commission européenne a été invitée à préciser les modalités d’accès.",
                "教育は、人格の完成を目指し、平和で民主的な国家及び社会の形成者として必要な資質を備えた心身ともに健康な国民の育成を期して行われなければならない。",
                "Министерство образования объявляет о начале приёма заявлений.",
                "교육부는 고등교육의 질을 높이기 위한 계획을 발표하였다.",
                "化学元素：镧铈镨钕钷钐铕钆铽镝钬铒铥镱镥。稀土材料的研究与应用取得了重要进展，有关单位应当加强管理。",
                "参数 α、β、γ 分别取 0.1、0.2、0.3，温度 25℃±2℃，面积 30㎡。",
                "\uF0B7 加强领导\n\uF0B7 落实责任\n\uF0B7 做好宣传工作"
            })
    void canBeRead(String text) {
        assertThat(Legibility.of(text)).matches(legibility -> !legibility.unreadable());
    }

    @Test
    void everyHanIsLostToQuestionMarks() {
        assertUnreadable(new String(TEXT.getBytes(US_ASCII), US_ASCII));
    }

    @Test
    void utf8ReadAsGbk() {
        assertUnreadable(new String(TEXT.getBytes(UTF_8), GBK));
        assertUnreadable(new String(TEXT.getBytes(UTF_8), Charset.forName("GB18030")));
        assertUnreadable(new String("决策参考：加强组织领导".getBytes(UTF_8), GBK));
    }

    @Test
    void utf8ReadAsLatin1() {
        assertUnreadable(new String(TEXT.getBytes(UTF_8), ISO_8859_1));
        assertUnreadable(new String(TEXT.getBytes(UTF_8), Charset.forName("windows-1252")));
    }

    @Test
    void gbkReadAsLatin1() {
        assertUnreadable(new String(TEXT.getBytes(GBK), ISO_8859_1));
    }

    @Test
    void gbkReadAsUtf8AndThenAsGbkAgain() {
        String replaced = new String(TEXT.getBytes(GBK), UTF_8);
        assertUnreadable(replaced);
        String litter = new String(replaced.getBytes(UTF_8), GBK);
        assertThat(litter).contains("锟斤拷");
        assertUnreadable(litter);
    }

    @Test
    void big5ReadAsGbk() {
        String text = "第一章 總則。為促進學校體育工作，維護學生身心健康，特制定本辦法。各級教育行政機關應當加強管理，並且提供必要之協助。";
        assertUnreadable(SourceText.read(text.getBytes(Charset.forName("Big5"))).text());
    }

    @Test
    void aFontWithoutAMap() {
        StringBuilder text = new StringBuilder();
        for (char c = '\uE000'; c < '\uE100'; c++) {
            text.append(c);
        }
        assertUnreadable(text.toString());
    }

    @Test
    void freshMemory() {
        assertUnreadable("烫".repeat(30));
    }

    @Test
    void aLongTextIsJudgedByASample() {
        String text = TEXT.repeat(10_000);
        Legibility whole = Legibility.of(text);
        assertThat(whole.unreadable()).isFalse();
        assertThat(whole.characters()).isLessThan(70_000);
        assertUnreadable(new String(text.getBytes(UTF_8), GBK));
        assertUnreadable(TEXT + "\uFFFD\uFFFD\uFFFD".repeat(1_000_000));
    }

    @Test
    void aSampleCutsNoSurrogatePair() {
        assertThat(Legibility.of("𠮷".repeat(100_001)).lost()).isZero();
        assertThat(Legibility.of("a" + "𠮷".repeat(100_001)).lost()).isZero();
    }

    @Test
    void aFifthLostOrAQuarterWrongIsTooMuch() {
        assertThat(new Legibility(100, 80, 20, 0, 0).unreadable()).isFalse();
        assertThat(new Legibility(100, 79, 21, 0, 0).unreadable()).isTrue();
        assertThat(new Legibility(100, 75, 0, 25, 0).unreadable()).isFalse();
        assertThat(new Legibility(100, 74, 0, 26, 0).unreadable()).isTrue();
        assertThat(new Legibility(3, 0, 0, 3, 0).unreadable()).isFalse();
        assertThat(new Legibility(4, 0, 0, 4, 0).unreadable()).isTrue();
        assertThat(new Legibility(100, 100, 0, 0, 25).unreadable()).isFalse();
        assertThat(new Legibility(100, 100, 0, 0, 26).unreadable()).isTrue();
    }

    @Test
    void utf16ReadInTheWrongOrder() {
        assertUnreadable(new String(TEXT.getBytes(UTF_16LE), UTF_16BE));
    }

    @Test
    void utf16ReadAsGbk() {
        assertUnreadable(new String(TEXT.getBytes(UTF_16LE), GBK));
    }

    @Test
    void encodingsOfNeighbours() {
        assertUnreadable(new String(TEXT.getBytes(UTF_8), Charset.forName("Shift_JIS")));
        assertUnreadable(new String(TEXT.getBytes(UTF_8), Charset.forName("Big5")));
        assertUnreadable(new String(TEXT.getBytes(GBK), Charset.forName("Shift_JIS")));
    }

    @Test
    void counts() {
        assertThat(Legibility.of("一 二?\uFFFD\u0001\uE000\uD800a\n")).isEqualTo(new Legibility(8, 2, 4, 1, 0));
        assertThat(Legibility.of("锟斤拷锟斤拷文")).isEqualTo(new Legibility(7, 7, 0, 0, 6));
    }

    private static void assertUnreadable(String text) {
        assertThat(Legibility.of(text))
                .as(text.substring(0, Math.min(40, text.length())))
                .matches(Legibility::unreadable);
    }

    /** Whether a text can be read does not hang on how its lines end: the samples are the same. */
    @Test
    void lineEndsDoNotCount() {
        String text = "\n\u0001读".repeat(200) + "\n正文读".repeat(250);
        assertThat(Legibility.of(text.replace("\n", "\r\n"))).isEqualTo(Legibility.of(text));
    }
}
