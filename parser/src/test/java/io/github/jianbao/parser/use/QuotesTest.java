package io.github.jianbao.parser.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.jianbao.core.Folding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Location;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.quote.LocatedQuote;
import io.github.jianbao.model.quote.Quotes;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Bulletins;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Dirt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
    private static final ParseResult RESULT = BulletinParser.create().parse("""
            关于做好渡口安全工作的通知

            各乡镇人民政府：
            　　汛期将至，现就有关事项通知如下。
            　　一、加强巡查。各渡口每日巡查不少于两次，发现隐患应当在 24 小
            时以内报告，不得隐瞒。
            　　二、落实责任
            　　（一）渡口经营者是第一责任人；
            　　（二）乡镇人民政府负责日常检查。
            　　三、严格登记。渡船载客人数应当逐日登记。

            　　　　　　云溪市交通运输局
            　　　　　　2024年5月10日
            """);
    private static final Issue ISSUE = RESULT.issue();
    private static final Quotes QUOTES = Quotes.of(ISSUE);

    private static String in(LocatedQuote found) {
        StringBuilder source = new StringBuilder();
        for (Span span : found.spans()) {
            source.append(source.isEmpty() ? "" : "|").append(RESULT.source().substring(span));
        }
        return (found.clause() == null ? found.location() : found.clause().address()) + " " + source;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "各渡口每日巡查不少于两次; a1#一 各渡口每日巡查不少于两次",
                "“各渡口每日巡查不少于两次。”; a1#一 各渡口每日巡查不少于两次",
                "发现隐患应当在24小时以内报告; a1#一 发现隐患应当在 24 小|时以内报告",
                "發現隱患應當在２４小時以內報告; a1#一 发现隐患应当在 24 小|时以内报告",
                "**发现 隐患**; a1#一 发现隐患",
                "一、加强巡查。各渡口每日巡查; a1#一 一、加强巡查。各渡口每日巡查",
                "各渡口每日巡查……不得隐瞒; a1#一 各渡口每日巡查|不得隐瞒",
                "各渡口每日巡查...应当逐日登记; a1#一 各渡口每日巡查|应当逐日登记",
                "渡口经营者是第一责任人；乡镇人民政府负责日常检查。; a1#二/（一） 渡口经营者是第一责任人；|乡镇人民政府负责日常检查",
                "二、落实责任（一）渡口经营者; a1#二 二、落实责任|（一）渡口经营者",
                "做好渡口安全工作; Location[a1] 做好渡口安全工作",
                "云溪市交通运输局2024年5月; Location[a1] 云溪市交通运输局|2024年5月"
            })
    void aPassageIsFoundHoweverItIsWritten(String quote, String place) {
        List<LocatedQuote> found = QUOTES.find(quote);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).exact()).isTrue();
        assertThat(in(found.get(0))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "各渡口每天巡查不少于两次; 0.917; a1#一 各渡口每日巡查不少于两次",
                "发现隐患在24小时以内报告，不得隐瞒; 0.889; a1#一 发现隐患应当在 24 小|时以内报告，不得隐瞒",
                "渡船的载客人数应当逐日登记; 0.923; a1#三 渡船载客人数应当逐日登记",
                "各渡口每日巡查不少于二次……渡船的载客人数应当逐日登记; 0.92; a1#一 各渡口每日巡查不少于两次|渡船载客人数应当逐日登记"
            })
    void smallSlipsAreForgiven(String quote, double score, String place) {
        List<LocatedQuote> found = QUOTES.find(quote);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).exact()).isFalse();
        assertThat(found.get(0).score()).isCloseTo(score, within(0.001));
        assertThat(in(found.get(0))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "……", "“”", "渡口经营者应当每月培训一次", "每天巡查", "不得隐瞒……各渡口每日巡查", "渡口每周巡查不少于三次，一经发现即报"})
    void whatIsNotThereIsNotFound(String quote) {
        assertThat(QUOTES.find(quote)).isEmpty();
    }

    @Test
    void allPlacesAreFoundInOrder() {
        List<LocatedQuote> found = Quotes.find(ISSUE, "登记");
        assertThat(found).extracting(QuotesTest::in).containsExactly("a1#三 登记", "a1#三 登记");
        assertThat(found.get(0).span().start()).isLessThan(found.get(1).span().start());
        assertThat(found.get(0).text()).isEqualTo("登记");
        assertThat(found.get(0).document()).isSameAs(ISSUE.articles().get(0));
    }

    @Test
    void wordsShowWhereLinesAndPartsEnd() {
        assertThat(QUOTES.find("渡口经营者是第一责任人；（二）乡镇人民政府").get(0).text()).isEqualTo("渡口经营者是第一责任人；\n（二）乡镇人民政府");
        assertThat(QUOTES.find("每日巡查……不得隐瞒").get(0).text()).isEqualTo("每日巡查…不得隐瞒");
    }

    @Test
    void noPassageCrossesDocuments() {
        Issue two = BulletinParser.create().parse("""
                工作简报
                第3期
                2025年3月1日

                目  录

                东区开展登记…………1
                西区组织培训…………2

                东区开展登记

                　　东区开展渡船登记工作，进展顺利。

                西区组织培训

                　　西区组织渡工培训工作，反响良好。
                """).issue();
        assertThat(two.articles()).hasSize(2);
        assertThat(Quotes.find(two, "进展顺利。西区组织培训")).isEmpty();
        assertThat(Quotes.find(two, "东区开展渡船登记……反响良好")).isEmpty();
        assertThat(Quotes.find(two, "西区组织渡工培训……反响良好")).hasSize(1);
    }

    @Test
    void anyPassageIsFoundWhereItWasTaken() {
        for (long seed = 0; seed < 40; seed++) {
            Dice dice = Dice.of(seed);
            String source = Dirt.NONE.withBlankLines(2).text(Bulletins.any(dice), dice);
            Issue issue = BulletinParser.create().parse(source).issue();
            Quotes quotes = Quotes.of(issue);
            List<Text> texts = new ArrayList<>();
            issue.articles().forEach(article -> texts.addAll(Blocks.texts(article.body())));
            for (Text text : texts) {
                String value = text.value();
                if (Folding.fold(value).length() >= 30) {
                    List<LocatedQuote> found = quotes.find("“" + value.replace("，", ", ") + "”");
                    assertThat(found).as(value).isNotEmpty();
                    assertThat(found)
                            .anySatisfy(each -> assertThat(text.span().contains(each.span()))
                                    .isTrue());
                    int at = value.length() / 2;
                    String slip = value.substring(0, at) + "錯" + value.substring(at + 1);
                    assertThat(quotes.find(slip)).as(slip).anySatisfy(each -> {
                        assertThat(each.exact()).isFalse();
                        assertThat(each.score()).isGreaterThan(0.9);
                    });
                }
            }
        }
    }

    @Test
    void everyTextHasItsPlace() {
        for (Location location : ISSUE.texts()) {
            Text text = Objects.requireNonNull(location.text());
            assertThat(ISSUE.at(text.span().start())).contains(location);
        }
    }

    @Test
    void hostileTextsTakeNoLonger() {
        String same = "登".repeat(200_000);
        Issue issue = BulletinParser.create().parse("　　" + same + "记").issue();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Quotes quotes = Quotes.of(issue);
            assertThat(quotes.find("登".repeat(100_000) + "表")).isEmpty();
            assertThat(quotes.find("登".repeat(3_000) + "表")).hasSizeLessThanOrEqualTo(Quotes.MOST_NEAR);
            assertThat(quotes.find("登")).hasSize(Quotes.MOST);
            assertThat(quotes.find("登…".repeat(5_000))).isEmpty();
            assertThat(quotes.find("登登记……".repeat(30))).isEmpty();
        });
    }
}
