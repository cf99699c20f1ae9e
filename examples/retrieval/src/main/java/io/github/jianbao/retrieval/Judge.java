package io.github.jianbao.retrieval;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.ParseResult;
import java.util.List;
import java.util.TreeSet;

/** Judges chunks of an issue, whoever cut them, by where they stand in the source; blanks do not count. */
final class Judge {

    private static final String ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』）)】》";

    private final String dense;
    private final TreeSet<Integer> articles = new TreeSet<>();
    private final TreeSet<Integer> lineEnds = new TreeSet<>();

    Judge(ParseResult result) {
        String text = result.source().text();
        int[] places = new int[text.length() + 1];
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            places[i] = out.length();
            append(text.charAt(i), out);
        }
        places[text.length()] = out.length();
        dense = out.toString();
        for (Article article : result.issue().articles()) {
            Lead lead = article.lead();
            Text first = lead == null ? article.title() : lead.text();
            if (first != null) {
                articles.add(places[first.span().start()]);
            }
        }
        for (Text whole : ArticleTexts.of(result.issue())) {
            lineEnds.add(places[whole.span().end()]);
        }
    }

    Figures of(List<String> chunks) {
        int longest = 0;
        int verbatim = 0;
        int crossing = 0;
        int midSentence = 0;
        int at = 0;
        for (String chunk : chunks) {
            longest = Math.max(longest, chunk.length());
            String part = dense(chunk);
            int found = dense.indexOf(part, at);
            if (found < 0) {
                continue;
            }
            verbatim++;
            at = found;
            int end = found + part.length();
            crossing += articles.subSet(found + 1, end).isEmpty()
                            || articles.headSet(found + 1).isEmpty()
                    ? 0
                    : 1;
            midSentence += endsWell(end) ? 0 : 1;
        }
        return new Figures(chunks.size(), longest, verbatim, crossing, midSentence);
    }

    /** Behind a mark that ends a sentence, or where a text of the issue ends. */
    private boolean endsWell(int end) {
        int at = end;
        while (at > 0 && CLOSERS.indexOf(dense.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0 || ENDS.indexOf(dense.charAt(at - 1)) >= 0 || lineEnds.contains(end);
    }

    private static String dense(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
        return out.toString();
    }

    private static void append(char c, StringBuilder out) {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            out.append(Chars.mend(c));
        }
    }
}
