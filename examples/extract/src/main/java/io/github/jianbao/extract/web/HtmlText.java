package io.github.jianbao.extract.web;

import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.Watch;
import org.apache.tika.parser.html.JSoupParser;

/** The text of a web page. */
public final class HtmlText {

    private HtmlText() {}

    /**
     * Reads a page.
     *
     * @param bytes the page, in any encoding
     * @param watch holds it to the limits
     * @return its text
     * @throws ExtractException when it gives no text
     */
    public static Extracted read(byte[] bytes, Watch watch) throws ExtractException {
        return TikaText.read(new JSoupParser(), Extracted.Type.HTML, "HTML", bytes, watch);
    }
}
