package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Relation.Kind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Documents that the text of a decision names as changed: 一、修改《…》, 对《…》作如下修改, 将《…》第三条修改为. */
final class AmendedDocuments {

    private static final Words AMENDING = Lexicon.words(Use.ABOUT_AMENDING);
    private static final Words DELETING = Lexicon.words(Use.DELETING);
    private static final String TAKING = "将对在";

    private AmendedDocuments() {}

    /** Notes a document in marks where the decision changes it. */
    static void named(DocumentScope scope, String text, DocumentReference reference) {
        String title = scope.title();
        if (title == null || !AMENDING.in(title, 0, title.length())) {
            return;
        }
        int start = Scan.skipBlanksBack(text, reference.start());
        int end = behindRemark(text, reference.end());
        boolean taken = start == 0 || TAKING.indexOf(text.charAt(start - 1)) >= 0 || DELETING.before(text, start) > 0;
        char next = Scan.at(text, end);
        boolean changed = next == '第' || next == '中' || next == '的' || AMENDING.at(text, end) > 0;
        if (AMENDING.before(text, start) > 0 || taken && changed) {
            scope.relationsSoFar().add(Kind.AMENDS, reference);
        }
    }

    /** Behind （2003年…公布）. */
    private static int behindRemark(String text, int from) {
        char open = Scan.at(text, from);
        int close = open == '（' ? Scan.find(text, '）', from, from + 120) : -1;
        return close < 0 ? from : close + 1;
    }
}
