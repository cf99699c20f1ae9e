package io.github.jianbao.core;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** GB18030, the Chinese standard encoding, which reads its forerunners GB2312 and GBK as well. */
final class ChineseCharset {

    /** A run-time image may have been cut down to the few standard encodings: UTF-8 stands in there. */
    static final Charset GB18030 = Charset.isSupported("GB18030") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;

    private ChineseCharset() {}
}
