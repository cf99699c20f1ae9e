package io.github.jianbao.benchmarks;

import com.vladsch.flexmark.util.ast.Document;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.nio.charset.StandardCharsets;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;

/** Reading the same text: Jianbao, its peers, and the floor under all of them. */
public class Readers {

    private static final BulletinParser JIANBAO = BulletinParser.create();
    private static final BulletinParser STRUCTURE = JIANBAO.withoutMentions();
    private static final Parser COMMONMARK = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final com.vladsch.flexmark.parser.Parser FLEXMARK =
            com.vladsch.flexmark.parser.Parser.builder().build();

    /** Characters to the full model. */
    @Benchmark
    public ParseResult jianbao(Sample sample) {
        return JIANBAO.parse(sample.text);
    }

    /** Characters to structure, without mentions. */
    @Benchmark
    public ParseResult jianbaoStructure(Sample sample) {
        return STRUCTURE.parse(sample.text);
    }

    /** Bytes to the full model. */
    @Benchmark
    public ParseResult jianbaoBytes(Sample sample) {
        return JIANBAO.parse(SourceText.read(sample.bytes));
    }

    /** Source spans of blocks and inlines. */
    @Benchmark
    public Node commonmark(Sample sample) {
        return COMMONMARK.parse(sample.text);
    }

    /** Positions tracked. */
    @Benchmark
    public org.jsoup.nodes.Document jsoup(Sample sample) {
        return org.jsoup.parser.Parser.htmlParser().setTrackPosition(true).parseInput(sample.text, "");
    }

    /** Has positions always. */
    @Benchmark
    public Document flexmark(Sample sample) {
        return FLEXMARK.parse(sample.text);
    }

    /** No parsing at all. */
    @Benchmark
    public String decoding(Sample sample) {
        return new String(sample.bytes, StandardCharsets.UTF_8);
    }
}
