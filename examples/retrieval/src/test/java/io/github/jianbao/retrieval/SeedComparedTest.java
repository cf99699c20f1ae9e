package io.github.jianbao.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SeedComparedTest {

    private static final int SIZE = 500;

    @Test
    void jianbaoCrossesNoArticleAndEndsNoChunkInMidSentence() throws IOException {
        String corpus = System.getenv("JIANBAO_CORPUS");
        assumeTrue(corpus != null, "skipped: JIANBAO_CORPUS names no folder with the corpus");
        ParseResult result = BulletinParser.create().parse(SourceText.read(Path.of(corpus, "seed/issue.txt")));
        Judge judge = new Judge(result);
        Figures own = judge.of(Splitters.jianbao(result.issue(), SIZE));
        Figures langChain4j = judge.of(Splitters.langChain4j(result.source().text(), SIZE));
        Figures springAi = judge.of(Splitters.springAi(result.source().text(), SIZE));
        System.out.println("Jianbao      " + own);
        System.out.println("LangChain4j  " + langChain4j);
        System.out.println("Spring AI    " + springAi);
        assertThat(own.verbatim()).isEqualTo(own.chunks());
        assertThat(own.crossing()).isZero();
        assertThat(own.midSentence()).isZero();
        assertThat(langChain4j.crossing()).isPositive();
        assertThat(springAi.crossing()).isPositive();
    }
}
