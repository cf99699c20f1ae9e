package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Relation.Kind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the title lines of a document say of others: 《…》政策解读, 印发《…》的通知, 专家谈《…》, 关于修改〈…〉的决定, …修正案. */
final class TitleRelations {

    private static final Words EXPLAIN = Lexicon.words(Use.EXPLAINING);
    private static final Words ISSUE = Lexicon.words(Use.ISSUING);
    private static final Words FORWARD = Lexicon.words(Use.FORWARDING);
    private static final Words DISCUSS = Lexicon.words(Use.DISCUSSING);
    private static final Words AMEND = Lexicon.words(Use.AMENDING);
    private static final Words OFFICIAL = Lexicon.words(Use.OFFICIAL_KINDS);
    private static final Words LISTS = Lexicon.words(Use.BETWEEN_PROVISIONS);
    private static final String ABOUT = "关于";
    private static final String ACT_OF_AMENDMENT = "修正案";
    private static final String REPEAL = "废止";

    /** 两个规定, 三项制度. */
    private static final CharSet COUNTERS = new CharSet("个项件份部");

    private TitleRelations() {}

    /** 关于印发…的通知, …转发…的通知, 关于修改…的决定, …修正案, all without marks. */
    static void unmarked(String title, Relations relations) {
        if (title.indexOf('《') >= 0) {
            return;
        }
        String printed = issued(title);
        if (printed != null) {
            boolean forwards = FORWARD.before(title, title.indexOf(printed)) > 0;
            relations.add(forwards ? Kind.FORWARDS : Kind.ISSUES, printed.strip());
            return;
        }
        String changed = amended(title);
        if (changed != null) {
            relations.add(Kind.AMENDS, changed);
        }
        String gone = about(title, REPEAL);
        if (gone != null) {
            relations.add(Kind.REPEALS, gone);
        }
    }

    /** The one document in marks that a title issues: 关于发布《…》的公告; absent where it issues none, or more. */
    static @Nullable String issuedInMarks(String title) {
        int open = title.indexOf('《');
        int close = title.lastIndexOf('》');
        boolean one = open > 0 && close > open && title.indexOf('《', open + 1) < 0;
        return one && ISSUE.before(title, open) > 0 ? title.substring(open + 1, close) : null;
    }

    /** What a document prints, by its title without marks: X of 关于印发X的通知, 转发X的通知, 关于公布X的函; absent where it prints nothing. */
    static @Nullable String issued(String title) {
        int end = withoutOfficialKind(title);
        for (int at = 0; end > 0 && at < end; at++) {
            int verb = Math.max(ISSUE.at(title, at), FORWARD.at(title, at));
            if (verb == 0) {
                continue;
            }
            boolean about = title.startsWith(ABOUT, at - ABOUT.length());
            boolean forwards = FORWARD.at(title, at) > 0;
            boolean plain = title.startsWith("印发", at) || forwards;
            int start = at + verb;
            if ((about || forwards)
                    && start < end
                    && (plain || Genres.before(title, Titles.withoutBracket(title.substring(0, end))) > 0)) {
                return isSeveral(title, end) ? null : title.substring(start, end);
            }
        }
        return null;
    }

    /** 甲和乙两个规定: no title. */
    private static boolean isSeveral(String title, int end) {
        int genre = Genres.before(title, end);
        int counter = end - genre - 1;
        return genre > 0
                && COUNTERS.contains(Scan.at(title, counter))
                && Places.isNumeral(Scan.at(title, counter - 1))
                && Scan.at(title, counter - 2) != '第';
    }

    /** The title of the one document that is amended, by a title: X of …关于修改X的决定, X修正案（二）; absent where there is none, or more. */
    static @Nullable String amended(String title) {
        int end = Titles.withoutBracket(title);
        if (title.startsWith(ACT_OF_AMENDMENT, end - ACT_OF_AMENDMENT.length())
                && end > ACT_OF_AMENDMENT.length() + 2) {
            return title.substring(0, end - ACT_OF_AMENDMENT.length())
                    .replace("《", "")
                    .replace("》", "");
        }
        for (String word : AMEND.all()) {
            String found = about(title, word);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** X of 关于VERB X的决定, where X is one title, with its marks or without. */
    private static @Nullable String about(String title, String verb) {
        int end = withoutOfficialKind(title);
        int at = end < 0 ? -1 : title.indexOf(ABOUT + verb);
        int start = at + ABOUT.length() + verb.length();
        if (at < 0 || start >= end) {
            return null;
        }
        String named = title.substring(start, end).strip();
        boolean marked = named.length() > 2 && named.charAt(0) == '《' && named.indexOf('》') == named.length() - 1;
        if (marked) {
            return named.substring(1, named.length() - 1);
        }
        boolean several =
                named.indexOf('、') >= 0 || named.indexOf('《') >= 0 || named.startsWith("部分") || named.startsWith("一批");
        return several || Genres.before(named, Titles.withoutBracket(named)) == 0 ? null : named;
    }

    /** Where 的通知 begins that a title ends in; -1 where it ends in no kind of official document. */
    private static int withoutOfficialKind(String title) {
        int end = Scan.skipBlanksBack(title, title.length());
        int kind = OFFICIAL.before(title, end);
        return kind > 0 && Scan.at(title, end - kind - 1) == '的' ? end - kind - 1 : -1;
    }

    /** What a title line says of the documents in marks in it. */
    static void read(String line, List<DocumentReference> outermost, Relations relations) {
        if (isLink(line)) {
            return;
        }
        Kind before = null;
        int end = -1;
        for (DocumentReference reference : outermost) {
            int start = Scan.skipBlanksBack(line, reference.start());
            boolean goesOn = before != null && isBetween(line, end, reference.start());
            Kind kind = goesOn ? before : kind(line, start, reference, relations);
            if (kind != null) {
                relations.add(kind, reference);
            } else {
                inside(reference, relations);
            }
            before = kind == Kind.EXPLAINS ? null : kind;
            end = reference.end();
        }
    }

    /** …的公告04-17, …的解读 2024-03-04: a line of a page with links, and no title. */
    private static boolean isLink(String line) {
        for (int at = line.indexOf('-'); at >= 0; at = line.indexOf('-', at + 1)) {
            int before = at - Scan.digitsBack(line, at);
            boolean after = Scan.number(line, at + 1, Math.min(at + 3, line.length())) >= 0
                    && at + 3 <= line.length()
                    && !Chars.isDigit(Scan.at(line, at + 3));
            if (before == 2 && after) {
                return true;
            }
        }
        return false;
    }

    /** 、 or 和 and nothing else between two offsets. */
    private static boolean isBetween(String line, int from, int to) {
        return from == to || LISTS.at(line, from) == to - from;
    }

    private static @Nullable Kind kind(String line, int start, DocumentReference reference, Relations relations) {
        boolean issues = ISSUE.before(line, start) > 0;
        boolean forwards = FORWARD.before(line, start) > 0;
        boolean explains = explained(line, reference.end()) || EXPLAIN.before(line, start) > 0;
        if ((issues || forwards)
                && (!explains || endsHere(line, reference.end()))
                && isOfficial(line, start, reference.end())) {
            return forwards ? Kind.FORWARDS : Kind.ISSUES;
        } else if (explains) {
            return relations.prints(reference) ? null : Kind.EXPLAINS;
        } else if (DISCUSS.before(line, start) > 0) {
            return Kind.DISCUSSES;
        } else if (AMEND.before(line, start) > 0) {
            return Kind.AMENDS;
        }
        return line.startsWith(REPEAL, start - REPEAL.length()) ? Kind.REPEALS : null;
    }

    /** 印发《…》的通知 and 省政府印发《…》 issue it; 省政府印发《…》加快建设泵站 is news of it. */
    private static boolean isOfficial(String line, int start, int end) {
        boolean about = line.lastIndexOf(ABOUT, start) >= 0;
        int last = Scan.skipBlanksBack(line, line.length());
        return about || last == end || OFFICIAL.before(line, last) > 0 || endsHere(line, end);
    }

    /** Whether 的通知 stands behind a title, and nothing but a gap behind that: what follows belongs to the page. */
    private static boolean endsHere(String line, int end) {
        int kind = Scan.at(line, end) == '的' ? OFFICIAL.at(line, end + 1) : 0;
        char next = Scan.at(line, end + 1 + kind);
        return kind > 0 && (next == 0 || next == '【' || next == '[' || Chars.isBlank(next));
    }

    /** Whether 解读 or the like stands behind a title; 【图解】 is a link of the page. */
    private static boolean explained(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '【' || c == '[') {
                return false;
            }
            if (EXPLAIN.at(line, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 关于修改〈…〉的决定, all of it in marks. */
    static void inside(DocumentReference reference, Relations relations) {
        String title = reference.title();
        int open = Math.max(title.indexOf('〈'), title.indexOf('《'));
        int close = Math.max(title.lastIndexOf('〉'), title.lastIndexOf('》'));
        if (open < 2 || close < open) {
            return;
        }
        boolean amends = AMEND.before(title, open) > 0;
        if (amends || title.startsWith(REPEAL, open - 2)) {
            relations.add(amends ? Kind.AMENDS : Kind.REPEALS, title.substring(open + 1, close));
        }
    }
}
