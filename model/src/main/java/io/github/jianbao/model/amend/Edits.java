package io.github.jianbao.model.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Consolidation.Origin;
import io.github.jianbao.model.amend.Consolidation.Part;
import io.github.jianbao.model.amend.Operation.Commence;
import io.github.jianbao.model.amend.Operation.Delete;
import io.github.jianbao.model.amend.Operation.DeleteWords;
import io.github.jianbao.model.amend.Operation.Insert;
import io.github.jianbao.model.amend.Operation.InsertWords;
import io.github.jianbao.model.amend.Operation.Merge;
import io.github.jianbao.model.amend.Operation.Rename;
import io.github.jianbao.model.amend.Operation.Renumber;
import io.github.jianbao.model.amend.Operation.Repeal;
import io.github.jianbao.model.amend.Operation.Replace;
import io.github.jianbao.model.amend.Operation.ReplaceWords;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Ranges.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works amendments into a document. Places are found in the document as it was; then each amendment is done, and at last all is put in order. */
final class Edits implements Operation.Visitor<Boolean> {

    /** What the whole of a document is called in a finding. */
    static final String WHOLE = "全文";

    private final Document law;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Ranges ranges;
    private final Contents contents;
    private final WordEdits words;
    private final Order order;
    private @Nullable Passage title;

    /** What is being done. */
    private @Nullable Amendment now;

    private Edits(Document law) {
        this.law = law;
        NumberStyle articles = Entries.articles(law.body());
        for (Text addressee : law.addressees()) {
            entries.add(Entry.line(Entry.Kind.ADDRESSEE, 0, Passage.of(addressee, Origin.LAW)));
        }
        entries.addAll(Entries.of(law.body(), 0, Origin.LAW, articles));
        this.ranges = new Ranges(entries, articles);
        this.contents = new Contents(articles);
        this.words = new WordEdits(entries, this::note);
        this.order = new Order(entries, ranges, contents, this::note);
        Text name = law.title();
        this.title = name == null ? null : Passage.of(name, Origin.LAW);
    }

    static Consolidation apply(Document law, List<Amendment> amendments, List<History.Line> history) {
        Edits edits = new Edits(law);
        edits.order.plan(amendments);
        for (Amendment amendment : amendments) {
            edits.now = amendment;
            edits.order.now(amendment);
            edits.words.now(amendment);
            amendment.operation().accept(edits);
        }
        edits.order.settle();
        return edits.result(history);
    }

    private Consolidation result(List<History.Line> history) {
        List<Entry> addressees = new ArrayList<>();
        List<Entry> body = new ArrayList<>();
        for (Entry entry : Entries.standing(entries)) {
            (entry.kind == Entry.Kind.ADDRESSEE ? addressees : body).add(entry);
        }
        Weaving.Result woven = Weaving.weave(law, title, addressees, body, history);
        Setting setting = Setting.of(woven.article());
        List<Part> parts = woven.parts(setting);
        List<Finding> references = References.check(law, order, woven.pieces(), setting);
        return new Consolidation(setting.article(woven.article()), setting.text(), parts, findings, references);
    }

    private boolean report(FindingCode code, String... arguments) {
        return note(now, code, arguments);
    }

    private boolean note(@Nullable Amendment amendment, FindingCode code, String... arguments) {
        Instruction instruction = amendment == null ? null : amendment.instruction();
        findings.add(code.at(instruction == null ? Span.of(0, 0) : instruction.span(), arguments));
        return false;
    }

    /** The lines of a place; null, with a finding, where it is not there, or there more than once. */
    private @Nullable Range find(Place place) {
        List<Range> found = ranges.find(place);
        if (found.size() != 1) {
            boolean none = found.isEmpty();
            if (none) {
                report(FindingCode.PLACE_NOT_FOUND, name(place));
            } else {
                report(FindingCode.PLACE_FOUND_TWICE, name(place), Integer.toString(found.size()));
            }
            return null;
        }
        return found.get(0);
    }

    /** The lines of a place none of which got another text already. */
    private @Nullable Range untouched(Place place) {
        Range range = find(place);
        for (int k = range == null ? 0 : range.from(); range != null && k < range.to(); k++) {
            if (entries.get(k).replaced) {
                report(FindingCode.PLACE_CHANGED_TWICE, name(place));
                return null;
            }
        }
        return range;
    }

    /** The lines of a place in which words are changed: a chapter may have articles with another text already. */
    private @Nullable Range forWords(Place place) {
        boolean wide = place.steps().isEmpty() || place.last().level().compareTo(Level.ARTICLE) < 0;
        return wide ? find(place) : untouched(place);
    }

    private static String name(Place place) {
        return place.isWhole() ? WHOLE : place.toString();
    }

    @Override
    public Boolean replace(Replace replace) {
        if (order.takes(replace)) {
            return true;
        }
        Place first = replace.places().get(0);
        if (first.part() == Place.Part.HEADING) {
            return heading(first, replace.text());
        }
        if (first.isWhole() || first.part() == Place.Part.TITLE) {
            return report(FindingCode.AMENDMENT_NOT_APPLIED, replace.text().value());
        }
        if (!first.steps().isEmpty() && first.last().level() == Level.SENTENCE) {
            Range range = untouched(first);
            return range != null && words.sentence(range, first, replace.text());
        }
        List<Range> found = new ArrayList<>();
        for (Place place : replace.places()) {
            Range range = untouched(place);
            if (range == null) {
                return false;
            }
            found.add(range);
        }
        put(found, replace.text());
        return true;
    }

    /** Puts a new text where the first of some places is; the others go. */
    private void put(List<Range> found, Quotation text) {
        Range first = found.get(0);
        Entry head = entries.get(first.from());
        List<Entry> fresh;
        if (ranges.isArticle(head)) {
            List<Quotation> parts = contents.parted(text);
            order.split(parts.subList(1, parts.size()), first);
            fresh = contents.ofArticle(parts.get(0), head.depth + 1);
            remove(new Range(first.from() + 1, first.to()));
            head.replaced = true;
            head.heading = first.from() + 1 == first.to() ? null : head.heading;
            if (first.from() + 1 < first.to()) {
                entries.get(first.from() + 1).before.addAll(0, fresh);
            } else {
                head.behind.addAll(0, fresh);
            }
        } else {
            fresh = contents.inPlaceOf(head, text);
            remove(first);
            head.before.addAll(fresh);
        }
        for (Range other : found.subList(1, found.size())) {
            remove(other);
        }
    }

    private void remove(Range range) {
        for (int k = range.from(); k < range.to(); k++) {
            entries.get(k).gone = true;
            entries.get(k).replaced = true;
        }
    }

    private boolean heading(Place place, Quotation text) {
        Range range = find(place.withPart(Place.Part.PROVISION));
        return range != null && contents.heading(entries.get(range.from()), text);
    }

    @Override
    public Boolean insert(Insert insert) {
        return order.insert(insert);
    }

    @Override
    public Boolean delete(Delete delete) {
        Range range = untouched(delete.place());
        if (range == null) {
            return false;
        }
        if (delete.place().isWhole()) {
            return report(FindingCode.AMENDMENT_NOT_APPLIED, delete.kind().name());
        }
        if (delete.place().last().level() == Level.SENTENCE) {
            return words.sentence(range, delete.place(), null);
        }
        contents.closeList(entries, range);
        remove(range);
        return true;
    }

    @Override
    public Boolean replaceWords(ReplaceWords change) {
        return inWords(change.place(), change.old(), change.words());
    }

    @Override
    public Boolean deleteWords(DeleteWords change) {
        return inWords(change.place(), change.old(), null);
    }

    private boolean inWords(Place place, Quotation old, @Nullable Quotation fresh) {
        if (place.part() == Place.Part.TITLE) {
            return title != null && words.replace(title, place, old, fresh);
        }
        if (place.part() == Place.Part.HEADING) {
            Range range = find(place.withPart(Place.Part.PROVISION));
            return range != null && words.replace(range, place, old, fresh);
        }
        Range range = forWords(place);
        return range != null && words.replace(range, place, old, fresh);
    }

    @Override
    public Boolean insertWords(InsertWords change) {
        Range range = forWords(change.place());
        return range != null && words.insert(range, change);
    }

    @Override
    public Boolean renumber(Renumber renumber) {
        return order.renumber(renumber);
    }

    @Override
    public Boolean merge(Merge merge) {
        return order.merge(merge);
    }

    @Override
    public Boolean repeal(Repeal repeal) {
        report(FindingCode.DOCUMENT_REPEALED);
        return true;
    }

    @Override
    public Boolean rename(Rename rename) {
        title = Passage.quoted(rename.title().lines().get(0));
        return true;
    }

    @Override
    public Boolean commence(Commence commence) {
        return true;
    }
}
