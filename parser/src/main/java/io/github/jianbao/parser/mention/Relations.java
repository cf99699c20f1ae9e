package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.Relation.Kind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands to others. Its title lines say what it explains, issues, discusses, amends or repeals; its text what
 * it rests on (根据《…》，制定本办法) and what it repeals (《…》同时废止).
 */
final class Relations {

    static final int MOST = 200;
    private static final Words REPEALS_AFTER = Lexicon.words(Use.REPEALING);
    private static final Words GROUNDS = Lexicon.words(Use.GROUNDS);

    private final TitleIndex titles;
    private final String id;
    private final LinkedHashMap<String, Relation> relations = new LinkedHashMap<>();
    private final HashMap<String, String> printed = new HashMap<>();

    /** Documents in marks since the last full stop. */
    private final ArrayList<DocumentReference> sentence = new ArrayList<>();

    private final Ahead grounds = new Ahead("制定本");
    private int repealedFrom;
    private boolean full;

    Relations(TitleIndex titles, String id, @Nullable String title) {
        this.titles = titles;
        this.id = id;
        if (title != null) {
            TitleRelations.unmarked(title, this);
        }
    }

    void beginText() {
        grounds.beginText();
        sentence.clear();
        repealedFrom = -1;
    }

    void stop() {
        if (!sentence.isEmpty()) {
            sentence.clear();
        }
        repealedFrom = -1;
    }

    /** A document that is printed inside this one. */
    void prints(String childId, String childTitle) {
        printed.putIfAbsent(TitleIndex.key(childTitle), childId);
    }

    /** A document in marks in the running sentence. */
    void named(DocumentReference reference) {
        sentence.add(reference);
        if (repealedFrom >= 0 && reference.start() - repealedFrom <= 1) {
            add(Kind.REPEALS, reference);
            repealedFrom = reference.end();
        }
    }

    /** Whether the running sentence named a document, or is about to name one that it repeals. */
    boolean isOpen() {
        return repealedFrom >= 0 || !sentence.isEmpty();
    }

    /** 制定本办法 in running text, behind a document that was named. */
    void grounds(String text, int from, int to) {
        if (!sentence.isEmpty() && grounds.from(text, from) < to) {
            restsOn(text);
        }
    }

    /** At a 废: 废止 in running text. */
    void repeal(String text, int i) {
        if (Scan.at(text, i + 1) != '止') {
            return;
        }
        if (REPEALS_AFTER.at(text, i) > 0) {
            char before = Scan.at(text, i - 1);
            repealedFrom = before == '未' || before == '不' || before == '被' ? -1 : Scan.find(text, '《', i, i + 5);
            return;
        }
        int end = i;
        for (int n = sentence.size() - 1; n >= 0; n--) {
            DocumentReference reference = sentence.get(n);
            if (!samePhrase(text, reference.end(), end)) {
                break;
            }
            add(Kind.REPEALS, reference);
            end = reference.start();
        }
        sentence.clear();
    }

    /** Nothing but brackets, short words and 、 between two offsets. */
    private static boolean samePhrase(String text, int from, int to) {
        if (to - from > 120) {
            return false;
        }
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth--;
            } else if (depth <= 0 && "，；：,;:未".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void restsOn(String text) {
        int from = sentence.get(0).start();
        int ground = Math.max(0, from - 60);
        boolean found = false;
        for (int at = from; at > ground && !found; at--) {
            char c = text.charAt(at - 1);
            if (c == '。') {
                break;
            }
            found = GROUNDS.before(text, at) > 0;
        }
        if (found) {
            for (DocumentReference reference : sentence) {
                add(Kind.RESTS_ON, reference);
            }
        }
        sentence.clear();
    }

    void add(Kind kind, DocumentReference reference) {
        add(kind, reference.fullTitle());
    }

    void add(Kind kind, String title) {
        String key = kind + " " + TitleIndex.key(title);
        if (relations.size() < MOST) {
            relations.putIfAbsent(key, new Relation(kind, title, null));
        } else if (!relations.containsKey(key)) {
            full = true;
        }
    }

    /** Whether a relation was left out because there was no more room. */
    boolean full() {
        return full;
    }

    /** The relations with the ids of what stands in the issue; a document is no relation of itself. */
    List<Relation> list() {
        if (relations.isEmpty()) {
            return List.of();
        }
        List<Relation> list = new ArrayList<>(relations.size());
        for (Relation relation : relations.values()) {
            String inside = printed.get(TitleIndex.key(relation.title()));
            String target = inside == null ? titles.find(TitleIndex.key(relation.title()), id) : inside;
            list.add(new Relation(relation.kind(), relation.title(), id.equals(target) ? null : target));
        }
        return list;
    }
}
