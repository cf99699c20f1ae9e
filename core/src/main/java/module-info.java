/**
 * Text, spans, lines, Han numerals and dates, findings. Knows nothing of bulletins.
 */
module io.github.jianbao.core {
    requires static transitive org.jspecify;

    exports io.github.jianbao.core;
    exports io.github.jianbao.core.check to
            io.github.jianbao.model,
            io.github.jianbao.parser;
    exports io.github.jianbao.core.scan to
            io.github.jianbao.model,
            io.github.jianbao.parser;
}
