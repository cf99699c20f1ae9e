package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Relation.Kind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;

/** What the title lines of a document say of others: 《…》政策解读, 印发《…》, 专家谈《…》, 关于修改〈…〉的决定. */
final class TitleRelations {

    private static final Words EXPLAIN = Lexicon.words(Use.EXPLAINING);
    private static final Words ISSUE = Lexicon.words(Use.ISSUING);
    private static final Words DISCUSS = Lexicon.words(Use.DISCUSSING);

    private TitleRelations() {}

    /** 关于印发…的通知 without marks. */
    static void unmarked(String title, Relations relations) {
        int at = title.indexOf("关于印发");
        int end = title.lastIndexOf("的通知");
        int start = at + 4;
        if (at >= 0 && start < end && title.indexOf('《') < 0) {
            relations.add(Kind.ISSUES, title.substring(start, end).strip());
        }
    }

    /** What a title line says of the documents in marks in it. */
    static void read(String line, List<DocumentReference> outermost, Relations relations) {
        for (DocumentReference reference : outermost) {
            int start = Scan.skipBlanksBack(line, reference.start());
            if (holds(line, reference.end(), EXPLAIN) || EXPLAIN.before(line, start) > 0) {
                relations.add(Kind.EXPLAINS, reference);
            } else if (ISSUE.before(line, start) > 0) {
                relations.add(Kind.ISSUES, reference);
            } else if (DISCUSS.before(line, start) > 0) {
                relations.add(Kind.DISCUSSES, reference);
            } else if (!inside(reference, relations)) {
                changes(line, start, reference, relations);
            }
        }
    }

    /** 关于修改《…》的决定, 关于废止《…》的决定. */
    private static void changes(String line, int start, DocumentReference reference, Relations relations) {
        if (line.startsWith("修改", start - 2) || line.startsWith("修订", start - 2)) {
            relations.add(Kind.AMENDS, reference);
        } else if (line.startsWith("废止", start - 2)) {
            relations.add(Kind.REPEALS, reference);
        }
    }

    /** 关于修改〈…〉的决定, all of it in marks. */
    private static boolean inside(DocumentReference reference, Relations relations) {
        String title = reference.title();
        int open = Math.max(title.indexOf('〈'), title.indexOf('《'));
        int close = Math.max(title.lastIndexOf('〉'), title.lastIndexOf('》'));
        if (open < 2 || close < open) {
            return false;
        }
        boolean amends = title.startsWith("修改", open - 2) || title.startsWith("修订", open - 2);
        boolean repeals = title.startsWith("废止", open - 2);
        if (amends || repeals) {
            relations.add(amends ? Kind.AMENDS : Kind.REPEALS, title.substring(open + 1, close));
        }
        return amends || repeals;
    }

    private static boolean holds(String text, int from, Words words) {
        for (int at = from; at < text.length(); at++) {
            if (words.at(text, at) > 0) {
                return true;
            }
        }
        return false;
    }
}
