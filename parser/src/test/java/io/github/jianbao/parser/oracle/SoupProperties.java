package io.github.jianbao.parser.oracle;

import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Soup;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, every promise holds. {@code -Djianbao.tries=100000} tries more often. */
class SoupProperties {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            Charset.forName("GB18030"));

    @Property(seed = "20260101")
    void nearTheGrammar(@ForAll("soups") String text) {
        Oracle.check(text);
    }

    @Property(seed = "20260101")
    void anyCharacters(@ForAll("strings") String text) {
        Oracle.check(text);
    }

    @Property(seed = "20260101")
    void anyBytes(@ForAll byte[] bytes) {
        Oracle.check(bytes);
    }

    @Property(seed = "20260101")
    void anyEncoding(@ForAll("soups") String text, @ForAll("charsets") Charset charset) {
        Oracle.check(text.getBytes(charset));
    }

    @Property(seed = "20260101")
    void damagedBytes(@ForAll("soups") String text, @ForAll("charsets") Charset charset, @ForAll long seed) {
        byte[] bytes = text.getBytes(charset);
        Dice dice = Dice.of(seed);
        for (int k = 0; bytes.length > 0 && k < 3; k++) {
            bytes[dice.between(0, bytes.length - 1)] = (byte) dice.between(0, 255);
        }
        Oracle.check(bytes);
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.randomValue(random -> Soup.text(Dice.of(random), 30));
    }

    /** All UTF-16 units, halves of surrogate pairs among them; Han, marks and digits more often. */
    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(80),
                Arbitraries.strings()
                        .withChars("一二三十百第条章节（）()《》【】〔〕。，：、1290.\n\r\f \t　目录附件年月日号")
                        .ofMaxLength(120),
                Arbitraries.strings()
                        .withCharRange('\ud800', '\udfff')
                        .withChars("一、\n")
                        .ofMaxLength(40));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(CHARSETS);
    }
}
