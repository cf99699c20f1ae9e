package io.github.jianbao.model.markup;

import io.github.jianbao.model.sink.Sha256;
import java.io.IOException;

/** The head of an HTML page for paper, which loads nothing: its policy lets its own style sheet in and nothing else. */
public final class PageHead {

    private PageHead() {}

    /**
     * Writes it.
     *
     * @param html where to, inside the element {@code html}
     * @param title the title of the page
     * @param style the style sheet
     * @throws IOException from the sink
     */
    public static void write(MarkupOut html, String title, String style) throws IOException {
        html.open("head").line();
        html.open("meta").attribute("charset", "utf-8").closeVoid().line();
        meta(html, "name", "viewport", "width=device-width, initial-scale=1");
        String policy = "default-src 'none'; style-src 'sha256-" + Sha256.base64(style) + "'";
        meta(html, "http-equiv", "Content-Security-Policy", policy);
        meta(html, "name", "referrer", "no-referrer");
        html.element("title", null, title).line();
        html.open("style").raw(style).close().line();
        html.close().line();
    }

    private static void meta(MarkupOut html, String key, String name, String content) throws IOException {
        html.open("meta")
                .attribute(key, name)
                .attribute("content", content)
                .closeVoid()
                .line();
    }
}
