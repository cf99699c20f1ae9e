/**
 * Raw text of a bulletin in, typed document out.
 */
module io.github.jianbao.parser {
    requires transitive io.github.jianbao.model;
    requires static com.fasterxml.jackson.annotation;
    requires org.apache.commons.text;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports io.github.jianbao.parser;
    exports io.github.jianbao.parser.amend;
    exports io.github.jianbao.parser.mask;
}
