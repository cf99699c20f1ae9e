package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.ProvisionReference.Base;
import io.github.jianbao.model.ProvisionReference.Level;
import io.github.jianbao.model.ProvisionReference.Step;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places in documents (条款引用): 第十二条第一款第（三）项, 本办法第五条, 第十条至第十五条, 前款, 本条第二款. */
final class ProvisionReader {

    private static final int LONGEST_SELF = 8;

    /** Words between the members of a list. */
    private static final Words BETWEEN = Lexicon.words(Use.BETWEEN_PROVISIONS);

    /** Words between the numerals of one level: 第（一）、（四）项, 第三、四款, 第（一）至（三）项. */
    private static final Words MEMBERS = Lexicon.words(Use.BETWEEN_NUMERALS);

    private static final int MOST_MEMBERS = 30;

    /** What may follow a place that nothing else shows to be one. */
    private static final String AFTER = "规的所至到、和或及，。；：）)中与以除第之情还关适外要";

    private static final Words BEFORE = Lexicon.words(Use.BEFORE_PROVISIONS);

    private final DocumentScope scope;
    private final Collected out;
    private final TitleMarks marks;
    private int lastEnd;
    private @Nullable String lastDocument;
    private List<Step> lastSteps = List.of();

    /** After 项 where the chain read last ends in a list, 第（一）、（四）项; otherwise -1. */
    private int listEnd;

    ProvisionReader(DocumentScope scope, Collected out, TitleMarks marks) {
        this.scope = scope;
        this.out = out;
        this.marks = marks;
    }

    void begin() {
        lastEnd = -1;
        lastDocument = null;
    }

    /** At a 第 that opens a place. */
    void ordinal(String text, int i) {
        char c = Scan.at(text, i + 1);
        if (i < lastEnd || c == 0 || (!isOpening(c) && !HanNumerals.isNumeralChar(c))) {
            return;
        }
        List<Step> steps = new ArrayList<>(3);
        int end = chain(text, i, steps);
        if (!steps.isEmpty()) {
            Owner owner = owner(text, i);
            int after = Math.max(end, listEnd);
            if (owner.stated || certain(text, i, after, steps)) {
                add(text, owner, continuesList(text, i) ? inList(steps) : steps, end);
            }
        }
    }

    /** One mention for each member of 第（一）、（四）项; 至 joins two of them. */
    private void members(String text, Owner owner, List<Step> first, int firstEnd) {
        int start = owner.start;
        int at = firstEnd;
        List<Step> steps = first;
        List<Step> through = List.of();
        while (at < listEnd) {
            int between = MEMBERS.at(text, at);
            boolean range = between == 1 && (text.charAt(at) == '至' || text.charAt(at) == '到');
            int next = at + between;
            Step last = first.get(first.size() - 1);
            Step step = new Step(last.level(), Base.START, member(text, next), 0);
            int end = memberEnd(text, next);
            end = end + 1 == listEnd ? listEnd : end;
            if (range) {
                through = List.of(step);
            } else {
                out.add(new ProvisionReference(start, at, owner.document, steps, through));
                start = next;
                through = List.of();
                steps = new ArrayList<>(first.subList(0, first.size() - 1));
                steps.add(step);
            }
            at = end;
        }
        out.add(new ProvisionReference(start, listEnd, owner.document, steps, through));
        lastEnd = listEnd;
        lastDocument = owner.document;
        lastSteps = steps;
    }

    private static int member(String text, int at) {
        int numeral = isOpening(Scan.at(text, at)) ? at + 1 : at;
        return HanNumerals.value(HanNumerals.read(text, numeral, text.length()));
    }

    /** After the numeral at an offset and its bracket; -1 where none stands. */
    private static int memberEnd(String text, int at) {
        boolean bracket = isOpening(Scan.at(text, at));
        int numeral = bracket ? at + 1 : at;
        long read = numeral < text.length() && HanNumerals.isNumeralChar(text.charAt(numeral))
                ? HanNumerals.read(text, numeral, text.length())
                : -1;
        if (read < 0 || HanNumerals.value(read) < 1) {
            return -1;
        }
        int end = HanNumerals.end(read);
        char closing = Scan.at(text, end);
        return !bracket ? end : closing == '）' || closing == ')' ? end + 1 : -1;
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(';
    }

    /** Where 项 stands behind 、（四）; -1 where the numerals before it are no list. */
    private static int levelOfList(String text, int from) {
        int at = from;
        for (int count = 0; count < MOST_MEMBERS; count++) {
            int between = MEMBERS.at(text, at);
            int end = between == 0 ? -1 : memberEnd(text, at + between);
            if (end < 0) {
                return -1;
            }
            if (level(Scan.at(text, end)) != null) {
                return end;
            }
            at = end;
        }
        return -1;
    }

    private boolean continuesList(String text, int i) {
        int between = lastEnd < 0 ? 0 : BETWEEN.before(text, i);
        return between > 0 && i - between == lastEnd;
    }

    /** At a 前: 前款, 前两款, 前款第三项. */
    void relative(String text, int i) {
        if (i < lastEnd) {
            return;
        }
        int at = i + 1;
        int count = 1;
        char c = Scan.at(text, at);
        if (c != 0 && HanNumerals.isNumeralChar(c)) {
            long read = HanNumerals.read(text, at, text.length());
            count = HanNumerals.value(read);
            at = read < 0 ? at : HanNumerals.end(read);
        }
        Level level = level(Scan.at(text, at));
        boolean plain = level == Level.ARTICLE || level == Level.PARAGRAPH || level == Level.ITEM;
        if (!plain || level == null || count < 1 || count > 99) {
            return;
        }
        List<Step> steps = new ArrayList<>(2);
        steps.add(new Step(level, Base.PREVIOUS, count, 0));
        int end = chain(text, at + 1, steps);
        if (steps.size() > 1 || follows(text, end, "规所的情、和或，及中第以除至")) {
            add(text, new Owner(i, null, true), steps, end);
        }
    }

    private void add(String text, Owner owner, List<Step> steps, int end) {
        if (listEnd > 0) {
            members(text, owner, steps, end);
            return;
        }
        List<Step> through = new ArrayList<>(2);
        int last = end;
        char c = Scan.at(text, end);
        if (c == '至' || c == '到') {
            last = Scan.at(text, end + 1) == '第' ? chain(text, end + 1, through) : bare(text, end + 1, steps, through);
            last = through.isEmpty() ? end : Math.max(last, listEnd);
        }
        out.add(new ProvisionReference(owner.start, last, owner.document, steps, through));
        lastEnd = last;
        lastDocument = owner.document;
        lastSteps = steps;
    }

    /** 第二项 after 第三条第一项、: the article is that of the member before. */
    private List<Step> inList(List<Step> steps) {
        Level first = steps.get(0).level();
        List<Step> whole = new ArrayList<>(lastSteps.size() + steps.size());
        for (Step step : lastSteps) {
            if (step.level().compareTo(first) < 0) {
                whole.add(step);
            }
        }
        whole.addAll(steps);
        return whole;
    }

    /** 第一项至三项: the end of the range without 第. */
    private static int bare(String text, int from, List<Step> steps, List<Step> through) {
        long read = from < text.length() ? HanNumerals.read(text, from, text.length()) : -1;
        int end = read < 0 ? from : HanNumerals.end(read);
        Level level = steps.get(steps.size() - 1).level();
        if (read > 0 && level(Scan.at(text, end)) == level) {
            through.add(new Step(level, Base.START, HanNumerals.value(read), 0));
            return end + 1;
        }
        return from;
    }

    /** Reads 第…条第…款第…项 as far as it goes; returns the offset after it. */
    private int chain(String text, int from, List<Step> steps) {
        int at = from;
        listEnd = -1;
        while (Scan.at(text, at) == '第') {
            int numeral = at + 1;
            char c = Scan.at(text, numeral);
            boolean bracket = c == '（' || c == '(';
            numeral += bracket ? 1 : 0;
            long read = numeral < text.length() ? HanNumerals.read(text, numeral, text.length()) : -1;
            int end = read < 0 ? -1 : HanNumerals.end(read);
            char closing = Scan.at(text, end);
            if (bracket && closing != '）' && closing != ')') {
                return at;
            }
            int mark = bracket ? end + 1 : end;
            int list = read < 0 || level(Scan.at(text, mark)) != null ? -1 : levelOfList(text, mark);
            Level level = read < 0 ? null : level(Scan.at(text, list < 0 ? mark : list));
            int ordinal = HanNumerals.value(read);
            boolean deeper = steps.isEmpty()
                    || (level != null
                            && level.compareTo(steps.get(steps.size() - 1).level()) > 0);
            if (level == null || ordinal < 1 || !deeper || (bracket && level != Level.ITEM && level != Level.SUBITEM)) {
                return at;
            }
            if (list >= 0) {
                steps.add(new Step(level, Base.START, ordinal, 0));
                listEnd = list + 1;
                return mark;
            }
            int branchEnd = level == Level.ARTICLE ? branchEnd(text, mark + 1) : mark + 1;
            int branch = branchEnd > mark + 1 ? HanNumerals.value(HanNumerals.read(text, mark + 2, text.length())) : 0;
            steps.add(new Step(level, Base.START, ordinal, branch));
            at = branchEnd;
        }
        return at;
    }

    /** 之一 after 第一百二十条. */
    private static int branchEnd(String text, int at) {
        if (Scan.at(text, at) != '之' || at + 1 >= text.length()) {
            return at;
        }
        long read = HanNumerals.read(text, at + 1, text.length());
        boolean numeral = read >= 0 && HanNumerals.value(read) > 0 && HanNumerals.value(read) < 100;
        return numeral && !Chars.isDigit(text.charAt(at + 1)) ? HanNumerals.end(read) : at;
    }

    /** Whose place it is. */
    private record Owner(int start, @Nullable String document, boolean stated) {}

    private Owner owner(String text, int i) {
        DocumentReference reference = marks.endingAt(text, i);
        if (reference != null) {
            return new Owner(i, reference.fullTitle(), true);
        }
        if (continuesList(text, i)) {
            return new Owner(i, lastDocument, true);
        }
        int genre = Genres.before(text, i);
        if (genre > 0) {
            int self = i - genre - 1;
            if (Scan.at(text, self) == '本') {
                return new Owner(self, ownTitle(text.substring(self + 1, i)), true);
            }
        }
        if (text.startsWith("本条", i - 2) || text.startsWith("本款", i - 2)) {
            return new Owner(i - 2, null, true);
        }
        String document = scope.names().definitionBefore(text, i);
        if (document == null && genre > 0) {
            document = scope.names().titleBefore(text, i);
        }
        return new Owner(i, document, genre > 0 && genre < LONGEST_SELF);
    }

    /** The document's own title, when it is of that kind. */
    private @Nullable String ownTitle(String genre) {
        String title = scope.title();
        if (title == null) {
            return null;
        }
        int end = title.length();
        if (end > 0 && (title.charAt(end - 1) == '）' || title.charAt(end - 1) == ')')) {
            end = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
        }
        int trimmed = end < 0 ? 0 : Scan.skipBlanksBack(title, end);
        return title.startsWith(genre, trimmed - genre.length()) ? title : null;
    }

    /** Whether 第… without a document is a place: 第十二条规定, 第三条第二款, but not 第一条路, 第一章节. */
    private static boolean certain(String text, int start, int end, List<Step> steps) {
        Level first = steps.get(0).level();
        if (steps.size() > 1) {
            return true;
        }
        boolean introduced = BEFORE.before(text, start) > 0;
        return switch (first) {
            case ARTICLE -> introduced || follows(text, end, AFTER) || end == text.length();
            case PARAGRAPH -> introduced || follows(text, end, "规所的情、和或至第");
            case ITEM -> text.charAt(start + 1) == '（' || text.charAt(start + 1) == '(' || follows(text, end, "规所情至第");
            default -> introduced || follows(text, end, "规所至");
        };
    }

    private static boolean follows(String text, int end, String chars) {
        char c = Scan.at(text, end);
        return c != 0 && chars.indexOf(c) >= 0;
    }

    private static @Nullable Level level(char c) {
        return switch (c) {
            case '编' -> Level.PART;
            case '章' -> Level.CHAPTER;
            case '节' -> Level.SECTION;
            case '条' -> Level.ARTICLE;
            case '款' -> Level.PARAGRAPH;
            case '项' -> Level.ITEM;
            case '目' -> Level.SUBITEM;
            default -> null;
        };
    }
}
