package io.github.jianbao.model.html;

import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;

/** Controls of the page. */
final class Controls {

    private Controls() {}

    /** A switch with its label; the style sheet reads its state. */
    static void checkbox(MarkupOut html, String id, String label, String css) throws IOException {
        html.open("label", css);
        html.open("input").attribute("type", "checkbox").attribute("id", id).closeVoid();
        html.element("span", null, label).close().line();
    }
}
