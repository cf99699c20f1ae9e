package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Ahead;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.page.Keys;
import java.util.HashSet;
import java.util.Set;

/**
 * The documents that a document says it issues: 现将《滨江市渔业办法》印发给你们. The line that says such a name again, and nothing else, is
 * the title of that document, whether a signature stands over it or not.
 */
final class Announced {

    private static final Words ANNOUNCING = Lexicon.words(Use.ANNOUNCING);

    /** Letters of a name at least. */
    private static final int LEAST = 5;
    /** Lines of a title at most. */
    private static final int MOST_LINES = 4;
    /** Paragraphs of a document in which it says what it issues, at most. */
    private static final int MOST_HEARD = 12;
    /** Letters of a title at most. */
    private static final int MOST = 120;

    private final Scene scene;
    private final Ahead marks = new Ahead("《");
    private final Set<String> names = new HashSet<>();
    private String title = "";
    private int heard;

    Announced(Scene scene) {
        this.scene = scene;
    }

    /** Starts a document with the lines of its title; one inside another leaves what the other announces besides it. */
    void open(int first, int last, boolean inside) {
        if (!inside) {
            names.clear();
        }
        title = "";
        heard = 0;
        if (first >= 0 && ANNOUNCING.in(scene.text(), scene.start(first), scene.end(last))) {
            StringBuilder letters = new StringBuilder();
            for (int b = first; b <= last && letters.length() < MOST; b++) {
                letters.append(scene.letters(b));
            }
            title = letters.toString();
        }
    }

    /** Hears a paragraph: the names in 《》 of one that issues something. */
    void paragraph(int b) {
        String text = scene.text();
        int start = scene.start(b);
        int end = scene.end(b);
        if (heard++ >= MOST_HEARD) {
            return;
        }
        int named = marks.from(text, start);
        if (named >= end || !ANNOUNCING.in(text, start, end)) {
            return;
        }
        for (int at = named; at < end; at++) {
            int open = Search.find(text, at, end, "《");
            int close = open < 0 ? -1 : Search.find(text, open, end, "》");
            if (close < 0) {
                return;
            }
            String name = Keys.letters(text, open, close, true);
            if (name.length() >= LEAST) {
                names.add(name);
            }
            at = close;
        }
    }

    /** Forgets a name: its document has begun. */
    void begun(int first, int last) {
        if (names.isEmpty()) {
            return;
        }
        StringBuilder letters = new StringBuilder();
        for (int b = first; b <= last && letters.length() < MOST; b++) {
            letters.append(scene.letters(b));
            names.remove(letters.toString());
        }
    }

    /** How many blocks from one on are the title of a document that was announced; 0 where none stands there. */
    int title(int from) {
        if (names.isEmpty() && title.isEmpty() || !may(from)) {
            return 0;
        }
        StringBuilder letters = new StringBuilder();
        for (int b = from; b < Math.min(scene.count(), from + MOST_LINES); b++) {
            if (b > from && (scene.edge(b) || !may(b))) {
                return 0;
            }
            letters.append(scene.letters(b));
            String said = letters.toString();
            if (said.length() > MOST) {
                return 0;
            }
            boolean last = b + 1 < scene.count() && !scene.edge(b + 1);
            if (last && said.length() >= LEAST && (names.contains(said) || inTitle(said, b))) {
                return b - from + 1;
            }
        }
        return 0;
    }

    /** …转发市水务局渔业办法的通知: the title names it without marks. */
    private boolean inTitle(String said, int b) {
        int at = title.indexOf(said);
        return at > 0
                && scene.evidence().documentKind(b)
                && (at + said.length() < title.length() && title.charAt(at + said.length()) == '的');
    }

    private boolean may(int b) {
        Evidence looks = scene.evidence();
        return !looks.numbered(b) && looks.stops(b) == 0 && (looks.titleLike(b) || looks.heading(b) > 0);
    }
}
