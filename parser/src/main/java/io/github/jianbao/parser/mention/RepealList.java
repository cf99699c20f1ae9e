package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists and tables of what is repealed (废止目录): 决定废止下列文件： and what stands under it, a document a line, or its title and its
 * number in cells of their own.
 */
final class RepealList {

    private static final int LONGEST_HEADER = 8;
    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 120;

    private static final Words REPEALED = Lexicon.words(Use.REPEALED);
    private static final Words NOT_REPEALED = Lexicon.words(Use.NOT_REPEALED);
    private static final Words AMENDING = Lexicon.words(Use.AMENDING);
    private static final Words LISTS = Lexicon.words(Use.LISTS_OF_DOCUMENTS);
    private static final Words KEPT = Lexicon.words(Use.KEPT);
    private static final Words TITLES = Lexicon.words(Use.HEADERS_OF_TITLES);
    private static final Words NUMBERS = Lexicon.words(Use.HEADERS_OF_NUMBERS);

    private final Relations relations;

    /** The key of the document's own title, which is read as its first text. */
    private final @Nullable String own;

    private boolean listing;
    private boolean prose;

    /** Whether the number stands in front of its title, as the header or the first row shows. */
    private boolean numberFirst;

    private boolean orderKnown;
    private @Nullable String title;
    private @Nullable String number;

    /** The first number of the text. */
    private @Nullable String numberHere;

    RepealList(Relations relations, @Nullable String documentTitle) {
        this.relations = relations;
        this.own = documentTitle == null ? null : TitleIndex.key(documentTitle);
        this.listing = documentTitle != null && (isList(documentTitle) || repeals(documentTitle));
    }

    /** 关于废止部分文件的决定, but not 关于修改和废止…: the lists in it are of what is repealed. */
    private static boolean repeals(String title) {
        return title.contains("关于")
                && REPEALED.in(title, 0, title.length())
                && AMENDING.find(title, 0, title.length()) < 0
                && title.indexOf('《') < 0;
    }

    /** 失效文件目录. */
    private static boolean isList(String title) {
        return REPEALED.in(title, 0, title.length())
                && LISTS.in(title, 0, title.length())
                && !KEPT.in(title, 0, title.length());
    }

    /** Before each text; whether it has to be read whatever stands in it. */
    boolean text(String text, boolean running) {
        prose = running;
        numberHere = null;
        return listing;
    }

    /** A number in the text. */
    void number(String written) {
        numberHere = numberHere == null ? written : numberHere;
    }

    /** At the end of a text, with the documents in marks in it. */
    void end(String text, List<DocumentReference> documents) {
        if (!listing) {
            listing = prose ? announces(text) : text.length() <= LONGEST_HEADING && isList(text);
            return;
        }
        if (own != null && own.equals(TitleIndex.key(text))) {
            return;
        }
        if (KEPT.in(text, 0, text.length())) {
            flush();
            listing = false;
        } else if (!documents.isEmpty() && isItem(text, documents)) {
            items(text, documents);
        } else if (numberHere != null) {
            numbered(text, numberHere);
        } else if (isTitle(text, 0, text.length())) {
            titled(text.strip());
        } else if (prose) {
            flush();
            listing = announces(text);
        } else if (text.length() <= LONGEST_HEADER) {
            header(text);
        }
    }

    /** 决定废止下列文件：, 下列文件予以废止：. */
    private static boolean announces(String text) {
        int end = Scan.skipBlanksBack(text, text.length());
        char last = Scan.at(text, end - 1);
        if (last != '：' && last != ':') {
            return false;
        }
        int sentence = text.lastIndexOf('。', end - 1) + 1;
        int word = REPEALED.find(text, sentence, end);
        return word >= 0 && NOT_REPEALED.before(text, word) == 0 && !KEPT.in(text, sentence, end);
    }

    /** Nothing stands in front of a document in a list but who issued it, and nothing behind it but brackets and marks. */
    private static boolean isItem(String text, List<DocumentReference> documents) {
        int start = Scan.skipBlanksBack(text, documents.get(0).start());
        int end = documents.get(documents.size() - 1).end();
        boolean issuer = start == Scan.skipBlanks(text, 0)
                || start < 1
                || BodyList.endsName(text, start)
                || text.startsWith("关于", start - 4);
        return (issuer && goesOn(text, end, text.length())) || isNotice(text, documents);
    }

    /** 关于发布《…》的通知: the notice is the document, not what it issues. */
    private static boolean isNotice(String text, List<DocumentReference> documents) {
        DocumentReference only = documents.get(0);
        int about = text.indexOf("关于");
        return documents.size() == 1
                && about >= 0
                && about < only.start()
                && Scan.at(text, only.end()) == '的'
                && isTitle(text.replace('；', ' '), 0, titleEnd(text));
    }

    /** Where the title ends that a text begins with: in front of a bracket with its number. */
    private static int titleEnd(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        boolean bracket = open > 0 && text.indexOf('号', open) > 0;
        return bracket ? Scan.skipBlanksBack(text, open) : Scan.skipBlanksBack(text, text.length());
    }

    private void items(String text, List<DocumentReference> documents) {
        if (isNotice(text, documents)) {
            String whole = text.substring(0, titleEnd(text)).strip();
            if (numberHere != null) {
                flush();
                relations.repealed(whole, numberHere);
            } else {
                titled(whole);
            }
            return;
        }
        int end = -1;
        for (DocumentReference reference : documents) {
            if (end >= 0 && !goesOn(text, end, reference.start())) {
                return;
            }
            if (reference.number() == null && documents.size() == 1 && numberHere == null) {
                titled(reference.fullTitle());
            } else {
                flush();
                String own = documents.size() == 1 && reference.number() == null ? numberHere : reference.number();
                relations.repealed(reference.fullTitle(), own);
            }
            end = reference.end();
        }
    }

    /** Brackets and marks between two documents of a list. */
    private static boolean goesOn(String text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth == 0 && Chars.isHan(c) && c != '和' && c != '与' && c != '及') {
                return false;
            }
        }
        return true;
    }

    /** A cell or a line with a number: alone, or with the title behind it. */
    private void numbered(String text, String written) {
        int at = text.indexOf(written);
        int rest = Scan.skipBlanks(text, at + written.length());
        if (rest < text.length() && isTitle(text, rest, text.length())) {
            flush();
            relations.repealed(text.substring(rest).strip(), written);
        } else if (at == Scan.skipBlanks(text, 0) && rest == text.length()) {
            if (!orderKnown) {
                orderKnown = true;
                numberFirst = title == null;
            }
            if (title != null && !numberFirst) {
                relations.repealed(title, written);
                title = null;
            } else {
                flush();
                number = written;
            }
        }
    }

    private void titled(String found) {
        if (number != null && numberFirst) {
            relations.repealed(found, number);
            number = null;
            return;
        }
        flush();
        title = found;
    }

    /** What waits for its other half has none. */
    private void flush() {
        if (title != null || number != null) {
            relations.repealed(title, number);
            title = null;
            number = null;
        }
    }

    /** What waits at the end of the document. */
    void close() {
        flush();
    }

    private void header(String text) {
        boolean numbers = NUMBERS.in(text, 0, text.length());
        if (!orderKnown && (numbers || TITLES.in(text, 0, text.length()))) {
            orderKnown = true;
            numberFirst = numbers;
        }
    }

    /** 关于渡口交易的通知: the name of a document and nothing else. */
    private static boolean isTitle(String text, int from, int to) {
        int end = from + Titles.withoutBracket(text.substring(from, to));
        if (end - from < SHORTEST_TITLE || to - from > LONGEST_TITLE || Genres.before(text, end) == 0) {
            return false;
        }
        int open = 0;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            open += c == '《' ? 1 : c == '》' ? -1 : 0;
            if ("。；：".indexOf(c) >= 0 || open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
