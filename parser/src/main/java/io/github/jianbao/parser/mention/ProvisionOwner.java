package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/** Whose place it is: of the document in front of it, of this one, or of one that the text does not name. */
final class ProvisionOwner {

    private static final int LONGEST_SELF = 8;

    /** No more lies between a title and its place: （以下简称…）, 关于收费的. */
    private static final int LONGEST_LINK = 24;

    static final Owner NONE = new Owner(0, null, null, false);

    /** Between a title and a place in it: 的, 中, 所列. */
    private static final Words LINKS = Lexicon.words(Use.LINKING_PROVISIONS);

    private final DocumentScope scope;
    private final TitleMarks marks;
    private final Brackets brackets;

    ProvisionOwner(DocumentScope scope, TitleMarks marks, Brackets brackets) {
        this.scope = scope;
        this.marks = marks;
        this.brackets = brackets;
    }

    /**
     * Whose place it is.
     *
     * @param start where the mention begins
     * @param document the title, as far as known
     * @param inside the id of the document of this issue; absent where it is not among them
     * @param stated whether the text shows that a place follows
     */
    record Owner(
            int start, @Nullable String document, @Nullable String inside, boolean stated) {

        Owner at(int offset) {
            return new Owner(offset, document, inside, stated);
        }
    }

    /** Of a place that is counted from where the text stands: 前款, 本条. */
    Owner here(int start) {
        return new Owner(start, null, scope.id(), true);
    }

    /** Of the place that begins at an offset; the owner of the place read before it in the same text, if any. */
    Owner of(String text, int i, @Nullable Owner before) {
        DocumentReference reference = named(text, i);
        if (reference != null) {
            return new Owner(i, reference.fullTitle(), reference.target(), true);
        }
        int end = linked(text, i);
        int genre = Genres.before(text, end);
        int self = end - genre - 1;
        if (genre > 0 && Scan.at(text, self) == '本') {
            String kind = text.substring(self + 1, end);
            String defined = scope.names().ownDefinition("本" + kind);
            return defined != null && ownTitle(kind) == null
                    ? new Owner(self, defined, null, true)
                    : new Owner(self, ownTitle(kind), isOwn(kind) ? scope.id() : null, true);
        }
        String document = scope.names().definitionBefore(text, end);
        if (document == null && genre > 0) {
            document = scope.names().titleBefore(text, end);
        }
        if (document == null && genre > 0) {
            document = law(text, end);
        }
        if (document != null || genre > 0) {
            return new Owner(i, document, null, document != null || genre < LONGEST_SELF);
        }
        return bare(i, before);
    }

    /** 刑法, which everybody knows; where the document amends it, by the title that the document gives it. */
    private @Nullable String law(String text, int end) {
        String name = ShortNames.lawBefore(text, end);
        String amended = scope.amended();
        return name != null && amended != null && amended.endsWith(name) ? amended : name;
    }

    /**
     * 第三十九条 with nobody before it. In a law it is the law's own, in what amends one that of the one; behind a place of another
     * document in the same text it may be of either.
     */
    private Owner bare(int i, @Nullable Owner before) {
        String amended = scope.amended();
        if (amended != null) {
            return new Owner(i, amended, null, false);
        }
        boolean foreign = before != null && before.inside() == null && (before.document() != null || before.stated());
        if (scope.articles() && !foreign) {
            return new Owner(i, scope.title(), scope.id(), false);
        }
        return new Owner(i, null, null, false);
    }

    /** The document in marks that ends in front of a place, brackets, 的 and 中 between them passed over. */
    private @Nullable DocumentReference named(String text, int i) {
        int end = Scan.skipBlanksBack(text, i);
        for (int passed = 0; passed < 4; passed++) {
            DocumentReference reference = marks.endingAt(text, end);
            if (reference != null) {
                return reference;
            }
            int link = LINKS.before(text, end);
            int open = brackets.opening(end - 1);
            if (link > 0) {
                end -= link;
            } else if (open >= 0) {
                end = open;
            } else {
                return about(text, Scan.skipBlanksBack(text, i));
            }
            end = Scan.skipBlanksBack(text, end);
        }
        return null;
    }

    /** 《…》关于收费的第十条. */
    private @Nullable DocumentReference about(String text, int end) {
        DocumentReference last = marks.last();
        if (last == null || last.end() > end - 3 || end - last.end() > LONGEST_LINK || text.charAt(end - 1) != '的') {
            return null;
        }
        if (!text.startsWith("关于", last.end()) && !text.startsWith("有关", last.end())) {
            return null;
        }
        for (int at = last.end(); at < end; at++) {
            if (!Chars.isHan(text.charAt(at))) {
                return null;
            }
        }
        return last;
    }

    /** The end of a name in front of a place: 条例（2020年修订）第十条, 刑法的第十条. */
    private int linked(String text, int i) {
        int end = Scan.skipBlanksBack(text, i);
        int open = brackets.opening(end - 1);
        end = open < 0 ? end : Scan.skipBlanksBack(text, open);
        int link = LINKS.before(text, end);
        return link > 0 && Genres.before(text, end - link) > 0 ? end - link : open < 0 ? i : end;
    }

    /** The document's own title, when it is of that kind; where a notice issues one of that kind, the title of that. */
    private @Nullable String ownTitle(String genre) {
        String title = scope.title();
        if (title == null || isOwn(genre)) {
            return title == null || !isOwn(genre) ? null : title;
        }
        String issued = TitleRelations.issuedInMarks(title);
        return issued != null && isOfKind(issued, genre) ? issued : null;
    }

    /** Whether a document is of a kind, by its title; one without a title may be. */
    private boolean isOwn(String genre) {
        String title = scope.title();
        if (title == null) {
            return scope.articles();
        }
        return isOfKind(title, genre);
    }

    private static boolean isOfKind(String title, String genre) {
        return title.startsWith(genre, Titles.withoutBracket(title) - genre.length());
    }
}
