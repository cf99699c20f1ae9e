/**
 * What a bulletin is, and its written forms.
 */
module io.github.jianbao.model {
    requires transitive io.github.jianbao.core;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports io.github.jianbao.model;
    exports io.github.jianbao.model.akn;
    exports io.github.jianbao.model.amend;
    exports io.github.jianbao.model.chunk;
    exports io.github.jianbao.model.duties;
    exports io.github.jianbao.model.html;
    exports io.github.jianbao.model.json;
    exports io.github.jianbao.model.lexicon to
            io.github.jianbao.parser;
    exports io.github.jianbao.model.jsonld;
    exports io.github.jianbao.model.markdown;
    exports io.github.jianbao.model.metadata;
    exports io.github.jianbao.model.quote;
    exports io.github.jianbao.model.report;
    exports io.github.jianbao.model.sink to
            io.github.jianbao.parser;
    exports io.github.jianbao.model.svg;
    exports io.github.jianbao.model.tables;
    exports io.github.jianbao.model.tasks;
    exports io.github.jianbao.model.text;
}
