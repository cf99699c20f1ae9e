package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Soup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One parser serves all threads, and gives the same result wherever it runs. */
class SharedParserTest {
    private static final int THREADS = 16;
    private static final int PARSES = 10_000;
    private static final int TEXTS = 100;

    @Test
    void sixteenThreadsGetTheSameResults() throws Exception {
        BulletinParser parser = BulletinParser.create();
        List<SourceText> sources = new ArrayList<>();
        List<ParseResult> expected = new ArrayList<>();
        for (int k = 0; k < TEXTS; k++) {
            SourceText source = SourceText.of(Soup.text(Dice.of(k), 30));
            sources.add(source);
            expected.add(parser.parse(source));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<ParseResult>> results = new ArrayList<>();
            for (int k = 0; k < PARSES; k++) {
                SourceText source = sources.get(k % TEXTS);
                results.add(threads.submit(() -> parser.parse(source)));
            }
            for (int k = 0; k < PARSES; k++) {
                ParseResult result = results.get(k).get();
                assertThat(result.issue().equals(expected.get(k % TEXTS).issue()))
                        .isTrue();
                assertThat(result.findings()).isEqualTo(expected.get(k % TEXTS).findings());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int k = 0; k < TEXTS; k++) {
                String text = Soup.text(Dice.of(1_000 + k), 30);
                Locale.setDefault(Locale.ROOT);
                TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
                String here = Dump.of(BulletinParser.create().parse(text));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(Dump.of(BulletinParser.create().parse(text))).isEqualTo(here);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(Dump.of(BulletinParser.create().parse(text))).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
