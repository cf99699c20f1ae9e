package io.github.jianbao.parser.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.amend.Amendment;
import io.github.jianbao.model.amend.Comparison;
import io.github.jianbao.model.amend.Consolidation;
import io.github.jianbao.model.amend.Consolidation.Part;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.model.amend.Instruction;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Dice;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of decisions in any order, and decisions made to take long: there is always a result. */
class HostileDecisionTest {

    private static final String[] WORDS = {
        "将",
        "第三条",
        "第二款",
        "第一项",
        "第（一）至（三）项",
        "第五条至第二条",
        "修改为",
        "：",
        "“",
        "”",
        "‘",
        "’",
        "增加一条",
        "，作为",
        "第四条",
        "。",
        "\n",
        "一、",
        "（一）",
        "2.",
        "删去",
        "、",
        "《云溪省渔港条例》",
        "《",
        "甲",
        "乙丙丁",
        "中的",
        "后",
        "前",
        "合并",
        "改为",
        "引言",
        "名称",
        "第一章章名",
        "标题",
        "该条",
        "两款",
        "一句",
        "条文顺序作相应调整",
        "本决定自2024年3月1日起施行",
        "废止",
        "序言第三自然段",
        "第二句",
        "末尾",
        "；",
        "，",
        "\"",
        "「",
        "」",
        "第三条 甲乙",
        "分别",
        "拆分为"
    };

    private static final String HEAD = "关于修改《云溪省渔港条例》的决定\n\n对《云溪省渔港条例》作如下修改：\n\n";
    private static final BulletinParser PARSER = BulletinParser.create().withoutMentions();
    private static final AmendmentReader READER = AmendmentReader.create();

    @Property(seed = "20260101", tries = 3000)
    void anyWordsGiveAResult(@ForAll long seed) {
        Dice dice = Dice.of(seed);
        StringBuilder text = new StringBuilder(HEAD);
        int length = dice.between(1, 60);
        for (int k = 0; k < length; k++) {
            text.append(dice.pick(WORDS));
        }
        ParseResult result = PARSER.parse(text);
        Decision decision = READER.read(result);
        Span all = Span.of(0, text.length());
        for (Amendment amendment : decision.amendments()) {
            Instruction instruction = Objects.requireNonNull(amendment.instruction());
            assertThat(all.contains(instruction.span())).isTrue();
        }
        for (Finding finding : decision.findings()) {
            assertThat(all.contains(finding.span())).isTrue();
        }
        Article law = PARSER.parse(new Laws(dice).law(6)).issue().articles().get(0);
        Consolidation after = Consolidation.apply(law, decision);
        int at = 0;
        for (Part part : after.parts()) {
            assertThat(part.span().start()).isGreaterThanOrEqualTo(at);
            at = part.span().end();
        }
        assertThat(at).isLessThanOrEqualTo(after.text().length());
        Comparison comparison = Comparison.of(law, after.document());
        assertThat(Comparison.of(after.document(), law).reversed()).isEqualTo(comparison);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、将第一条修改为：“甲\n",
                "一、将第一条中的“甲”",
                "“",
                "第一条“甲”、",
                "第一条改为第二条、",
                "将第一条、",
                "增加一条，作为第二条：“甲。”",
                "《云溪",
                "（（",
                "第一条第二款第三项",
                "第一条“甲。”",
                "删去第一条，",
                "（以下简称“办法”）",
                "第一条“甲。”\n修改为",
                "其后各条序号，",
                "一、将第一条修改为：“（一）甲；\n（二）乙。”\n"
            })
    void timeGrowsWithTheText(String piece) {
        String text = HEAD + piece.repeat(400_000 / piece.length());
        ParseResult result = PARSER.parse(text);
        Decision decision = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> READER.read(result));
        assertThat(decision.findings().size() + decision.amendments().size()).isPositive();
    }

    /** The best of three, in time of the processor: others may use the machine too. */
    @Test
    void aLawOfManyArticlesIsComparedInLessThanASecond() {
        Laws laws = new Laws(Dice.of(7));
        Article before = PARSER.parse(laws.law(1_260)).issue().articles().get(0);
        Article after = Consolidation.apply(before, new AnyOperations(Dice.of(8), before).some())
                .document();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int k = 0; k < 3; k++) {
            long start = clock.getCurrentThreadCpuTime();
            Comparison comparison = Comparison.of(before, after);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
            assertThat(comparison.rows()).hasSizeGreaterThan(1_260);
            assertThat(comparison.changes()).isNotEmpty();
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void nothingToReadGivesAFinding() {
        for (String text : List.of("", "渔港。", "\n\n\n")) {
            assertThat(READER.read(PARSER.parse(text)).findings())
                    .extracting(Finding::code)
                    .containsExactly("amendments-none");
        }
    }
}
