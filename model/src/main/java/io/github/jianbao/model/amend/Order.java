package io.github.jianbao.model.amend;

import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.amend.Operation.Insert;
import io.github.jianbao.model.amend.Operation.Merge;
import io.github.jianbao.model.amend.Operation.Renumber;
import io.github.jianbao.model.amend.Operation.Replace;
import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Step;
import io.github.jianbao.model.amend.Ranges.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New provisions and new numbers: they are noted while amendments are done, and put in order at the end. */
final class Order {

    private final List<Entry> entries;
    private final Ranges ranges;
    private final Contents contents;
    private final Report report;
    private final Group articles;
    private final Map<Range, Group> paragraphs = new LinkedHashMap<>();
    private final Map<Range, Group> items = new LinkedHashMap<>();

    /** The texts of paragraphs that become articles. */
    private final Map<Place, Quotation> texts = new HashMap<>();

    private final Set<Place> becomeArticles = new HashSet<>();
    private final Set<List<Place>> replaced = new HashSet<>();

    /** Whether all numbers follow each other again. */
    private boolean following;

    private @Nullable Amendment now;

    Order(List<Entry> entries, Ranges ranges, Contents contents, Report report) {
        this.entries = entries;
        this.ranges = ranges;
        this.contents = contents;
        this.report = report;
        this.articles = new Group(entries, null, ranges.allArticles());
    }

    /** Looks at all amendments before one is done. */
    void plan(List<Amendment> amendments) {
        for (Amendment amendment : amendments) {
            if (amendment.operation() instanceof Renumber renumber) {
                following |= renumber.equals(Renumber.FOLLOWING);
                if (level(renumber.place()) == Level.PARAGRAPH && level(renumber.number()) == Level.ARTICLE) {
                    becomeArticles.add(renumber.place());
                }
            } else if (amendment.operation() instanceof Replace replace) {
                replaced.add(replace.places());
                texts.put(replace.places().get(0), replace.text());
            }
        }
    }

    void now(Amendment amendment) {
        now = amendment;
    }

    private static @Nullable Level level(Place place) {
        return place.steps().isEmpty() ? null : place.last().level();
    }

    /** Whether a new text is for a paragraph that becomes an article. */
    boolean takes(Replace replace) {
        return becomeArticles.contains(replace.places().get(0));
    }

    private @Nullable Range find(Place place) {
        List<Range> found = ranges.find(place);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            report.because(now, FindingCode.PLACE_NOT_FOUND, place.toString());
        } else {
            report.because(now, FindingCode.PLACE_FOUND_TWICE, place.toString(), Integer.toString(found.size()));
        }
        return null;
    }

    boolean renumber(Renumber renumber) {
        if (renumber.equals(Renumber.FOLLOWING)) {
            return true;
        }
        Level from = level(renumber.place());
        Level to = level(renumber.number());
        Range range = find(renumber.place());
        if (range == null || from == null || to == null) {
            return range != null
                    && report.because(
                            now,
                            FindingCode.AMENDMENT_NOT_APPLIED,
                            renumber.number().toString());
        }
        if (from == Level.PARAGRAPH && to == Level.ARTICLE) {
            return becomesArticle(range, renumber);
        }
        Step number = renumber.number().last();
        if (from == Level.ARTICLE && to == Level.PARAGRAPH && number.ordinal() == 1) {
            return give(articles, range, step(renumber.number(), Level.ARTICLE));
        }
        if (from != to) {
            return report.because(now, FindingCode.AMENDMENT_NOT_APPLIED, renumber.place() + "—" + renumber.number());
        }
        return switch (from) {
            case ARTICLE -> give(articles, range, number);
            case PARAGRAPH -> give(group(renumber.place(), paragraphs), range, number);
            case ITEM, SUBITEM -> give(group(renumber.place(), items), range, number);
            default -> {
                Entry entry = entries.get(range.from());
                entry.number = entry.number == null ? null : Contents.counted(entry.number, number.ordinal(), 0);
                yield true;
            }
        };
    }

    private static Step step(Place place, Level level) {
        return place.steps().stream()
                .filter(step -> step.level() == level)
                .findFirst()
                .orElse(place.last());
    }

    private boolean give(@Nullable Group group, Range range, Step number) {
        Member member = group == null ? null : group.at(range);
        if (member == null) {
            return report.because(now, FindingCode.AMENDMENT_NOT_APPLIED, number.toString());
        }
        member.to(number.ordinal(), number.branch());
        member.amendment = now;
        return true;
    }

    /** Further articles that an article becomes, with the numbers that they are quoted with. */
    void split(List<Quotation> parts, Range range) {
        for (Quotation part : parts) {
            List<Entry> lines = contents.whole(part, articleDepth(range.from()));
            Member member = Member.fresh(lines);
            Entry.Number number = lines.get(0).number;
            if (number != null) {
                member.to(number.ordinal(), number.branch());
            }
            member.beside = range;
            member.amendment = now;
            articles.add(member);
        }
    }

    /** The paragraphs or items around a place. */
    private @Nullable Group group(Place place, Map<Range, Group> groups) {
        Place around =
                new Place(place.part(), place.steps().subList(0, place.steps().size() - 1));
        Range container = find(around);
        return container == null ? null : group(container, groups);
    }

    private Group group(Range container, Map<Range, Group> groups) {
        return groups.computeIfAbsent(
                container,
                key -> new Group(
                        entries, container, groups == items ? ranges.items(container) : ranges.paragraphs(container)));
    }

    private boolean becomesArticle(Range range, Renumber renumber) {
        Step number = renumber.number().last();
        Quotation text = texts.get(renumber.place());
        int depth = articleDepth(range.from());
        List<Entry> lines;
        if (text == null) {
            lines = new ArrayList<>();
            lines.add(Entry.clause(
                    depth, contents.number(ranges.articles(), number.ordinal(), number.branch()), null, null));
            entries.subList(range.from(), range.to()).forEach(entry -> lines.add(entry.alone()));
        } else {
            lines = contents.article(text, depth, number.ordinal(), number.branch());
        }
        entries.subList(range.from(), range.to()).forEach(entry -> {
            entry.vanish();
            entry.replaced = true;
        });
        Member member = Member.fresh(lines);
        member.to(number.ordinal(), number.branch());
        member.amendment = now;
        articles.add(member);
        return true;
    }

    /** How deep articles stand around a line. */
    private int articleDepth(int at) {
        for (int k = Math.min(at, entries.size() - 1); k >= 0; k--) {
            if (ranges.isArticle(entries.get(k))) {
                return entries.get(k).depth;
            }
        }
        return entries.stream()
                .filter(ranges::isArticle)
                .findFirst()
                .map(entry -> entry.depth)
                .orElse(0);
    }

    boolean merge(Merge merge) {
        List<Range> found = new ArrayList<>();
        for (Place place : merge.places()) {
            Range range = find(place);
            if (range == null) {
                return false;
            }
            found.add(range);
        }
        Place number = merge.number();
        if (number != null && level(number) == Level.ARTICLE) {
            give(articles, found.get(0), number.last());
        }
        if (!replaced.contains(merge.places())) {
            Range first = found.get(0);
            for (Range other : found.subList(1, found.size())) {
                int from = ranges.isArticle(entries.get(other.from())) ? other.from() + 1 : other.from();
                for (Entry entry : entries.subList(from, other.to())) {
                    entries.get(first.to() - 1).behind.add(entry.alone());
                }
                entries.subList(other.from(), other.to()).forEach(Entry::vanish);
            }
        }
        return true;
    }

    boolean insert(Insert insert) {
        List<Place> numbers = insert.numbers();
        Place beside = insert.beside();
        Level level = numbers.isEmpty() ? null : level(numbers.get(0));
        level = level == null && beside != null ? level(beside) : level;
        Range anchor = beside == null ? null : find(beside);
        if (beside != null && anchor == null) {
            return false;
        }
        if (level == null) {
            level = level(insert.in()) == Level.ARTICLE ? Level.PARAGRAPH : null;
        }
        if (level == null) {
            return report.because(
                    now, FindingCode.AMENDMENT_NOT_APPLIED, insert.text().value());
        }
        return switch (level) {
            case ARTICLE -> article(insert, anchor);
            case PARAGRAPH -> inside(insert, anchor, paragraphs);
            case ITEM, SUBITEM -> inside(insert, anchor, items);
            case SENTENCE ->
                report.because(
                        now, FindingCode.AMENDMENT_NOT_APPLIED, insert.text().value());
            case BOOK, SUBBOOK, DIVISION, CHAPTER, SECTION -> chapter(insert, anchor, level);
        };
    }

    private boolean article(Insert insert, @Nullable Range anchor) {
        List<Place> numbers = insert.numbers();
        if (numbers.isEmpty() && !following) {
            return report.because(
                    now, FindingCode.AMENDMENT_NOT_APPLIED, insert.text().value());
        }
        Range in = insert.in().isWhole() ? null : find(insert.in());
        if (in == null && !insert.in().isWhole()) {
            return false;
        }
        int depth = articleDepth(anchor == null ? in == null ? 0 : in.to() - 1 : anchor.from());
        Step number =
                numbers.isEmpty() ? Step.of(Level.ARTICLE, 1) : numbers.get(0).last();
        Member member = Member.fresh(
                contents.hasNumbers(insert.text())
                        ? contents.whole(insert.text(), depth)
                        : contents.article(insert.text(), depth, number.ordinal(), number.branch()));
        if (!numbers.isEmpty()) {
            member.to(number.ordinal(), number.branch());
        }
        member.beside = anchor;
        member.inFront = insert.side() == Side.BEFORE;
        member.in = in;
        member.amendment = now;
        articles.add(member);
        return true;
    }

    private boolean inside(Insert insert, @Nullable Range anchor, Map<Range, Group> groups) {
        Range container = find(insert.in());
        if (container == null) {
            return false;
        }
        int depth = entries.get(container.from()).depth + (entries.get(container.from()).number == null ? 0 : 1);
        Member member =
                Member.fresh(Entries.of(insert.text().body(), depth, Consolidation.Origin.DECISION, ranges.articles()));
        if (member.lines.isEmpty()) {
            return report.because(
                    now, FindingCode.AMENDMENT_NOT_APPLIED, insert.text().value());
        }
        if (!insert.numbers().isEmpty()) {
            member.to(insert.numbers().get(0).last().ordinal(), 0);
        }
        member.beside = anchor;
        member.inFront = insert.side() == Side.BEFORE;
        member.amendment = now;
        group(container, groups).add(member);
        return true;
    }

    /** A chapter stands behind the one before it, or where the text says. */
    private boolean chapter(Insert insert, @Nullable Range anchor, Level level) {
        Range before = anchor;
        Place number = insert.numbers().isEmpty() ? null : insert.numbers().get(0);
        if (before == null && number != null && number.last().ordinal() > 1) {
            Place previous = insert.in().then(Step.of(level, number.last().ordinal() - 1));
            List<Range> found = ranges.find(previous);
            before = found.size() == 1 ? found.get(0) : null;
        }
        if (before == null && !insert.in().isWhole()) {
            before = find(insert.in());
        }
        if (before == null) {
            return report.because(now, FindingCode.PLACE_NOT_FOUND, number == null ? "" : number.toString());
        }
        Entry head = entries.get(before.from());
        boolean inner = head.number != null && rank(head.number.style()) < level.ordinal();
        List<Entry> lines = contents.whole(insert.text(), head.depth + (inner ? 1 : 0));
        Entry beside = entries.get(insert.side() == Side.BEFORE ? before.from() : before.to() - 1);
        (insert.side() == Side.BEFORE ? beside.before : beside.behind).addAll(lines);
        for (Entry line : lines) {
            if (ranges.isArticle(line) && line.number != null) {
                Member member = Member.fresh(List.of(line));
                member.to(line.number.ordinal(), line.number.branch());
                member.placed = true;
                member.amendment = now;
                articles.add(member);
            }
        }
        return true;
    }

    private static int rank(NumberStyle style) {
        return switch (style) {
            case BOOK -> Level.BOOK.ordinal();
            case SUBBOOK -> Level.SUBBOOK.ordinal();
            case PART -> Level.DIVISION.ordinal();
            case CHAPTER -> Level.CHAPTER.ordinal();
            case SECTION -> Level.SECTION.ordinal();
            default -> Level.ARTICLE.ordinal();
        };
    }

    /** Puts everything where it belongs and counts what has to be counted. */
    void settle() {
        for (Group group : paragraphs.values()) {
            group.place(Arrangement.counted(group.staying(), group.fresh(), 1, this::unfit));
        }
        for (Group group : items.values()) {
            List<Member> order = Arrangement.counted(group.staying(), group.fresh(), group.first(), this::unfit);
            order.forEach(this::count);
            punctuate(order);
            group.place(order);
        }
        List<Member> order = following
                ? Arrangement.counted(articles.staying(), articles.fresh(), articles.first(), this::unfit)
                : Arrangement.byNumber(articles.staying(), articles.fresh(), this::taken);
        conflicts(order);
        order.forEach(this::count);
        articles.place(order);
        rising();
    }

    /** Articles that stand behind one with a greater number. */
    private void rising() {
        Entry.Number before = null;
        for (Entry entry : Entries.standing(entries)) {
            Entry.Number number = ranges.isArticle(entry) ? entry.number : null;
            if (number != null && before != null && number.ordinal() < before.ordinal()) {
                report.because(
                        now,
                        FindingCode.NUMBER_OUT_OF_ORDER,
                        number.text().value(),
                        before.text().value());
            }
            before = number == null ? before : number;
        }
    }

    private void unfit(Member member, int number) {
        report.because(
                member.amendment,
                FindingCode.NUMBER_DIFFERS,
                Integer.toString(member.toOrdinal),
                Integer.toString(number));
    }

    private void taken(Member member) {
        noteTaken(member);
        member.toOrdinal = 0;
    }

    /** Numbers that two articles have afterwards. */
    private void conflicts(List<Member> order) {
        for (int k = 1; k < order.size(); k++) {
            Member member = order.get(k).amendment == null ? order.get(k - 1) : order.get(k);
            if (order.get(k).key() == order.get(k - 1).key() && member.amendment != null) {
                noteTaken(member);
            }
        }
    }

    private void noteTaken(Member member) {
        Place number = Place.of(new Step(Level.ARTICLE, member.toOrdinal, member.toBranch));
        report.because(member.amendment, FindingCode.NUMBER_TAKEN, number.toString());
    }

    /** Writes the number that a member has now. */
    private void count(Member member) {
        Range range = member.range;
        Entry line = range == null ? member.lines.get(0) : head(range);
        Entry.Number number = line.number;
        boolean other = number != null
                && member.isNumbered()
                && (number.ordinal() != member.toOrdinal || number.branch() != member.toBranch);
        if (other && number != null) {
            line.number = Contents.counted(number, member.toOrdinal, member.toBranch);
        }
    }

    /** The line that stands at the front of a range now. */
    private Entry head(Range range) {
        return Entries.standing(entries.subList(range.from(), range.to())).get(0);
    }

    /** All items but the last end with ；; what the decision quotes with a mark of its own keeps that. */
    private void punctuate(List<Member> order) {
        for (int k = 0; k < order.size(); k++) {
            Range range = order.get(k).range;
            List<Entry> lines =
                    range == null ? order.get(k).lines : Entries.standing(entries.subList(range.from(), range.to()));
            contents.punctuate(lines.get(lines.size() - 1), k + 1 == order.size());
        }
    }

    /** What becomes of an article: its number afterwards, absent for one that is gone. */
    record Fate(@Nullable Step number) {}

    /** What becomes of the articles that have another number afterwards or are gone, by their number before. */
    Map<Step, Fate> fates() {
        Map<Step, Fate> fates = new HashMap<>();
        Set<Step> known = new HashSet<>();
        for (Member member : articles.old()) {
            if (member.ordinal == 0 || !known.add(new Step(Level.ARTICLE, member.ordinal, member.branch))) {
                continue;
            }
            Step before = new Step(Level.ARTICLE, member.ordinal, member.branch);
            if (articles.isGone(member)) {
                fates.put(before, new Fate(null));
            } else if (member.isNumbered() && member.key() != member.ordinal * 1000L + member.branch) {
                fates.put(before, new Fate(new Step(Level.ARTICLE, member.toOrdinal, member.toBranch)));
            }
        }
        return fates;
    }
}
