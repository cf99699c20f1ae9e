package io.github.jianbao.model.html;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Issue;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages and what a browser's parser makes of them. */
final class Html {

    private Html() {}

    static String page(Issue issue, Finding... findings) {
        StringBuilder out = new StringBuilder();
        try {
            HtmlForm.write(issue, List.of(findings), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    static Document read(Issue issue, Finding... findings) {
        return Jsoup.parse(page(issue, findings));
    }
}
