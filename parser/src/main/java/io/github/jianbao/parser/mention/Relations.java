package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Ahead;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.Relation.Kind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands to others. Its title lines say what it explains, issues, forwards, discusses, amends or repeals; its text
 * what it rests on (根据《…》，制定本办法), issues (《…》现予公布) and repeals (《…》同时废止, or a list of them).
 */
final class Relations {

    static final int MOST = 200;
    private static final int LONGEST_PHRASE = 120;
    private static final Words REPEALS_AFTER = Lexicon.words(Use.REPEALING);
    private static final Words REPEALED = Lexicon.words(Use.REPEALED);
    private static final Words NOT_REPEALED = Lexicon.words(Use.NOT_REPEALED);
    private static final Words GROUNDS = Lexicon.words(Use.GROUNDS);
    private static final Words NOW = Lexicon.words(Use.ISSUED_NOW);
    private static final Words PUBLISHED = Lexicon.words(Use.PUBLISHED_NOW);

    /** Between a title and 废止 they say that a part of it is meant, or something else. */
    private static final CharSet ELSE = new CharSet("，；：,;:未的中第");

    private static final CharSet MARKS = new CharSet("，；：,;:未");

    private static final CharSet LISTS = new CharSet("、和与及以等");

    private final TitleIndex titles;
    private final Own own;

    /** Whether the document is of a kind that repeals others; news only tells of it. */
    private final boolean binding;

    private final ValidityReader validity;
    private final @Nullable Relations outer;
    private final RepealList repeals;
    private final LinkedHashMap<String, Relation> relations = new LinkedHashMap<>();
    private final HashMap<String, String> printed = new HashMap<>();

    /** Documents in marks since the last full stop. */
    private final ArrayList<DocumentReference> sentence = new ArrayList<>();

    /** Where the documents in marks begin that the text repeals. */
    private final HashSet<Integer> repealedHere = new HashSet<>();

    private final Ahead grounds = new Ahead("制定本");
    private int repealedFrom;

    /** Where 现公布 ends that documents in marks follow; -1 for none. */
    private int issuedFrom;

    private boolean full;

    Relations(TitleIndex titles, Own own, boolean binding, ValidityReader validity, @Nullable Relations outer) {
        this.titles = titles;
        this.own = own;
        this.binding = binding;
        this.validity = validity;
        this.outer = outer;
        this.repeals = new RepealList(this, own.title());
        if (own.title() != null) {
            TitleRelations.unmarked(own.title(), this);
        }
    }

    /** Before each text; whether it has to be read whatever stands in it. */
    boolean text(String text, boolean prose) {
        return repeals.text(text, prose);
    }

    void beginText() {
        grounds.beginText();
        sentence.clear();
        if (!repealedHere.isEmpty()) {
            repealedHere.clear();
        }
        repealedFrom = -1;
        issuedFrom = -1;
    }

    /** At the end of each text that was read, with the documents in marks in it. */
    void end(String text, List<DocumentReference> outermost) {
        for (int k = 0; k < outermost.size() && !repealedHere.isEmpty(); k++) {
            DocumentReference reference = outermost.get(k);
            if (repealedHere.remove(reference.start())) {
                repealed(reference.fullTitle(), reference.number());
            }
        }
        repeals.end(text, outermost);
    }

    void stop() {
        if (!sentence.isEmpty()) {
            sentence.clear();
        }
        repealedFrom = -1;
        issuedFrom = -1;
    }

    /** The number of a document in the text. */
    void number(String written) {
        repeals.number(written);
    }

    /** A document that is printed inside this one. */
    void prints(String childId, String childTitle) {
        printed.putIfAbsent(TitleIndex.key(childTitle), childId);
    }

    /** Whether this document issues or forwards another. */
    boolean prints(DocumentReference reference) {
        String key = TitleIndex.key(reference.fullTitle());
        return relations.containsKey(Kind.ISSUES + " " + key) || relations.containsKey(Kind.FORWARDS + " " + key);
    }

    /** A document in marks in the running sentence. */
    void named(String text, DocumentReference reference) {
        sentence.add(reference);
        if (repealedFrom >= 0 && isList(text, repealedFrom, reference.start())) {
            boolean part = Scan.at(text, reference.end()) == '第';
            if (!part) {
                repealedHere.add(reference.start());
            }
            repealedFrom = reference.end();
        }
        if (issuedFrom >= 0 && isList(text, issuedFrom, reference.start())) {
            issues(Kind.ISSUES, reference, true);
            issuedFrom = reference.end();
        }
    }

    /** Whether the running sentence named a document, or is about to name one that it repeals. */
    boolean isOpen() {
        return repealedFrom >= 0 || issuedFrom >= 0 || !sentence.isEmpty();
    }

    /** 制定本办法 in running text, behind a document that was named. */
    void grounds(String text, int from, int to) {
        int at = sentence.isEmpty() ? to : grounds.from(text, from);
        if (at < to && Genres.at(text, at + 3) > 0) {
            restsOn(text);
        }
    }

    /** At 废止, 停止执行, 失效, 不再执行 in running text. */
    void repeal(String text, int i) {
        if (!(binding || speaksOfItself(text, i)) || REPEALED.at(text, i) == 0 || NOT_REPEALED.before(text, i) > 0) {
            return;
        }
        if (REPEALS_AFTER.at(text, i) > 0) {
            repealedFrom = Scan.find(text, '《', i, i + 5);
            return;
        }
        int end = i;
        for (int n = sentence.size() - 1; n >= 0; n--) {
            DocumentReference reference = sentence.get(n);
            if (!samePhrase(text, reference.end(), end, end == i ? ELSE : MARKS)) {
                break;
            }
            repealedHere.add(reference.start());
            end = reference.start();
        }
        sentence.clear();
    }

    /** 本通知自…起施行 in front of an offset: a document, whatever its title has become. */
    private static boolean speaksOfItself(String text, int i) {
        for (int at = Math.max(0, i - LONGEST_PHRASE * 2); at < i; at++) {
            if (text.charAt(at) == '本' && Genres.at(text, at + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    /** At 印发 or 转发: 现将《…》印发给你们, 《…》已经同意，现印发给你们. */
    void issue(String text, int i) {
        boolean now = NOW.before(text, i) > 0;
        if (now && text.charAt(i) == '印' && Scan.at(text, i + 2) == '《') {
            issuedFrom = i + 2;
            return;
        }
        if (!now
                && (sentence.isEmpty()
                        || !isList(text, sentence.get(sentence.size() - 1).end(), i))) {
            return;
        }
        issued(text, text.charAt(i) == '转' ? Kind.FORWARDS : Kind.ISSUES, now);
    }

    /** At the 布 of 公布 or 发布: 现予公布. */
    void publish(String text, int i) {
        boolean now = PUBLISHED.before(text, i + 1) > 0;
        boolean listed = !sentence.isEmpty()
                && isList(text, sentence.get(sentence.size() - 1).end(), i - 1);
        if (now && Scan.at(text, i + 1) == '《') {
            issuedFrom = i + 1;
        } else if (now || listed) {
            issued(text, Kind.ISSUES, now);
        }
    }

    /**
     * The documents behind 现将, and those in a list with them; where the sentence says 现予 without it, the last ones, as those before
     * are what they rest on or what they change.
     */
    private void issued(String text, Kind kind, boolean now) {
        int first = -1;
        int last = sentence.size() - 1;
        for (int n = 0; n < sentence.size(); n++) {
            int start = Scan.skipBlanksBack(text, sentence.get(n).start());
            if (NOW.before(text, start) > 0) {
                first = n;
                last = endOfList(text, n);
                break;
            }
        }
        if (first < 0 && now) {
            first = startOfList(text, last);
            if (first >= 0
                    && isGround(
                            text, Scan.skipBlanksBack(text, sentence.get(first).start()))) {
                last = first - 1;
                first = startOfList(text, last);
            }
        }
        for (int n = first; n >= 0 && n <= last; n++) {
            issues(kind, sentence.get(n), now);
        }
    }

    private int endOfList(String text, int first) {
        int last = first;
        while (last + 1 < sentence.size()
                && isList(
                        text,
                        sentence.get(last).end(),
                        Scan.skipBlanksBack(text, sentence.get(last + 1).start()))) {
            last++;
        }
        return last;
    }

    private int startOfList(String text, int last) {
        int first = last;
        while (first > 0
                && isList(
                        text,
                        sentence.get(first - 1).end(),
                        Scan.skipBlanksBack(text, sentence.get(first).start()))) {
            first--;
        }
        return first;
    }

    private void issues(Kind kind, DocumentReference reference, boolean now) {
        add(kind, reference);
        TitleRelations.inside(reference, this);
        if (now && kind == Kind.ISSUES && isDecree()) {
            add(Kind.PROMULGATES, reference);
        }
    }

    private boolean isDecree() {
        return own.title() != null && own.title().endsWith("令");
    }

    private static boolean isGround(String text, int start) {
        return GROUNDS.before(text, start) > 0;
    }

    /** Nothing but brackets, 、 and 和 between two offsets. */
    private static boolean isList(String text, int from, int to) {
        if (to < from || to - from > LONGEST_PHRASE) {
            return false;
        }
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth--;
            } else if (depth <= 0 && !LISTS.contains(c) && !Chars.isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    /** Nothing but brackets and short words, and none of some characters, between two offsets. */
    private static boolean samePhrase(String text, int from, int to, CharSet none) {
        if (to - from > LONGEST_PHRASE) {
            return false;
        }
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth--;
            } else if (depth <= 0 && none.contains(c)) {
                return false;
            }
        }
        return true;
    }

    /** 根据《甲》、《乙》等规定，制定本办法: each document behind 根据, or in a list with one that is. */
    private void restsOn(String text) {
        boolean grounded = false;
        int end = 0;
        for (DocumentReference reference : sentence) {
            int start = Scan.skipBlanksBack(text, reference.start());
            grounded = hasGround(text, Math.max(end, start - 60), start)
                    || (grounded && text.substring(end, start).indexOf('，') < 0);
            if (grounded) {
                add(Kind.RESTS_ON, reference);
            }
            end = reference.end();
        }
        sentence.clear();
    }

    private static boolean hasGround(String text, int from, int to) {
        for (int at = to; at > from; at--) {
            if (text.charAt(at - 1) == '。') {
                return false;
            }
            if (GROUNDS.before(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A document that is repealed, of which the title or the number is known; what an attachment repeals its article does. */
    void repealed(@Nullable String title, @Nullable String number) {
        Relations whole = this;
        while (whole.outer != null) {
            whole = whole.outer;
        }
        String name = title == null ? number : title;
        if (name != null) {
            whole.add(Kind.REPEALS, name);
            whole.validity.repeals(title, number);
        }
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

    /** 国家教委关于…请示 and 关于…的请示 are one document: the title in marks, which the text gives, stays. */
    private void dropDoubles() {
        List<Relation> all = new ArrayList<>(relations.values());
        for (Relation relation : all) {
            String words = TitleIndex.key(relation.title()).replace("的", "");
            String plain = edition(relation);
            if (plain != null && relations.containsKey(relation.kind() + " " + TitleIndex.key(plain))) {
                relations.remove(relation.kind() + " " + TitleIndex.key(plain));
            }
            boolean twice = all.stream()
                    .anyMatch(other -> other != relation
                            && other.kind() == relation.kind()
                            && words.endsWith(TitleIndex.key(other.title()).replace("的", ""))
                            && relation.title().length() > other.title().length() - 2
                            && other.kind() != Kind.RESTS_ON
                            && other.title().startsWith("关于"));
            if (twice) {
                relations.remove(relation.kind() + " " + TitleIndex.key(relation.title()));
            }
        }
    }

    /** 交易规则 of 交易规则（2023年修订）, which a text may name in short; absent where no bracket says of which year it is. */
    private static @Nullable String edition(Relation relation) {
        String title = relation.title();
        int end = Titles.withoutBracket(title);
        boolean dated = relation.kind() == Kind.ISSUES && title.indexOf('年', end) > 0;
        return dated ? title.substring(0, end) : null;
    }

    /** Whether a relation was left out because there was no more room. */
    boolean full() {
        return full;
    }

    /** The relations with the ids of what stands in the issue; a document is no relation of itself. */
    List<Relation> list() {
        repeals.close();
        dropDoubles();
        if (relations.isEmpty()) {
            return List.of();
        }
        List<Relation> list = new ArrayList<>(relations.size());
        for (Relation relation : relations.values()) {
            String key = TitleIndex.key(relation.title());
            boolean earlier = relation.kind() == Kind.REPEALS;
            String target = earlier ? null : printed.get(key);
            target = target == null ? titles.find(key, own.id()) : target;
            boolean itself =
                    target != null && (own.id().equals(target) || (earlier && target.startsWith(own.id() + ".")));
            list.add(new Relation(relation.kind(), relation.title(), itself ? null : target));
        }
        return list;
    }
}
