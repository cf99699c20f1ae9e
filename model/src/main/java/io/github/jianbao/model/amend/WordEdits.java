package io.github.jianbao.model.amend;

import io.github.jianbao.core.Folding;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Operation.InsertWords;
import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Ranges.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes words inside provisions. */
final class WordEdits {

    private static final int NOWHERE = -1;

    private final List<Entry> entries;
    private final Report report;
    private @Nullable Amendment now;

    /** Words in a passage. */
    private record Found(Passage passage, int at) {}

    WordEdits(List<Entry> entries, Report report) {
        this.entries = entries;
        this.report = report;
    }

    void now(Amendment amendment) {
        now = amendment;
    }

    /** Puts words in the place of others, wherever these stand in a range; none in their place for null. */
    boolean replace(Range range, Place place, Quotation old, @Nullable Quotation fresh) {
        if (old.lines().size() > 1 || fresh != null && fresh.lines().size() > 1) {
            return paragraphs(range, place, old, fresh);
        }
        String words = plain(old);
        List<Found> found = find(range, place, words);
        if (found.isEmpty() && numbered(range, words, fresh)) {
            return true;
        }
        return replace(found, place, old, fresh);
    }

    boolean replace(Passage passage, Place place, Quotation old, @Nullable Quotation fresh) {
        List<Found> found = new ArrayList<>();
        passage.find(plain(old)).forEach(at -> found.add(new Found(passage, at)));
        return replace(found, place, old, fresh);
    }

    private boolean replace(List<Found> found, Place place, Quotation old, @Nullable Quotation fresh) {
        if (found.isEmpty()) {
            return report.because(now, FindingCode.WORDS_NOT_FOUND, name(place), old.value());
        }
        boolean wide = place.steps().isEmpty();
        if (found.size() > 1 && !wide) {
            report.because(now, FindingCode.WORDS_FOUND_REPEATEDLY, name(place), old.value());
        }
        int length = plain(old).length();
        for (int k = found.size() - 1; k >= 0; k--) {
            int at = found.get(k).at();
            found.get(k).passage().replace(at, at + length, fresh == null ? List.of() : pieces(fresh));
        }
        return true;
    }

    /** Words that are whole paragraphs. */
    private boolean paragraphs(Range range, Place place, Quotation old, @Nullable Quotation fresh) {
        List<String> lines =
                old.lines().stream().map(line -> Passage.quoted(line).value()).toList();
        int found = NOWHERE;
        for (int k = range.from(); k + lines.size() <= range.to() && found < 0; k++) {
            found = stand(lines, k) ? k : NOWHERE;
        }
        if (found < 0) {
            return report.because(now, FindingCode.WORDS_NOT_FOUND, name(place), old.value());
        }
        Entry first = entries.get(found);
        if (fresh != null) {
            fresh.lines()
                    .forEach(line ->
                            first.before.add(Entry.line(Entry.Kind.PARAGRAPH, first.depth, Passage.quoted(line))));
        }
        for (int k = found; k < found + lines.size(); k++) {
            entries.get(k).gone = true;
            entries.get(k).replaced = true;
        }
        return true;
    }

    private boolean stand(List<String> lines, int at) {
        boolean same = true;
        for (int k = 0; k < lines.size() && same; k++) {
            Entry entry = entries.get(at + k);
            same = entry.isParagraph() && entry.text != null && Folding.equal(entry.text.value(), lines.get(k));
        }
        return same;
    }

    /** Words that start with the number of their line: （十六）… */
    private boolean numbered(Range range, String words, @Nullable Quotation fresh) {
        for (int k = range.from(); k < range.to(); k++) {
            Entry entry = entries.get(k);
            Entry.Number number = entry.number;
            Passage text = entry.words();
            boolean same = !entry.gone
                    && number != null
                    && text != null
                    && words.startsWith(number.text().value());
            String rest = same && number != null
                    ? words.substring(number.text().value().length())
                    : "";
            if (same && text != null && fresh != null && text.find(rest).contains(0)) {
                Passage all = Passage.quoted(fresh.lines().get(0));
                String own = number == null ? "" : number.text().value();
                if (all.value().startsWith(own)) {
                    all.replace(0, own.length(), List.of());
                    text.replace(0, rest.length(), all.pieces());
                    return true;
                }
            }
        }
        return false;
    }

    boolean insert(Range range, InsertWords change) {
        Place place = change.place();
        Quotation beside = change.beside();
        if (beside == null) {
            return atEdge(range, change);
        }
        List<Found> found = find(range, place, plain(beside));
        if (found.size() != 1) {
            FindingCode code = found.isEmpty() ? FindingCode.WORDS_NOT_FOUND : FindingCode.WORDS_FOUND_TWICE;
            return report.because(now, code, name(place), beside.value());
        }
        int at = found.get(0).at()
                + (change.side() == Side.BEFORE ? 0 : plain(beside).length());
        found.get(0).passage().replace(at, at, pieces(change.words()));
        return true;
    }

    /** At the end of the first paragraph of a range, or in front of it. */
    private boolean atEdge(Range range, InsertWords change) {
        Passage edge = null;
        for (int k = range.from(); k < range.to() && (edge == null || change.side() == Side.AFTER); k++) {
            Entry entry = entries.get(k);
            edge = entry.gone || entry.words() == null ? edge : entry.words();
        }
        if (edge == null) {
            return report.because(
                    now, FindingCode.PLACE_NOT_FOUND, change.place().toString());
        }
        int at = change.side() == Side.BEFORE ? 0 : edge.value().length();
        edge.replace(at, at, pieces(change.words()));
        return true;
    }

    /** Puts something in the place of a sentence; null takes it away. */
    boolean sentence(Range range, Place place, @Nullable Quotation fresh) {
        Passage text = entries.get(range.from()).words();
        String value = text == null ? "" : text.value();
        int start = 0;
        for (int n = 1; n < place.last().ordinal() && start >= 0; n++) {
            int stop = value.indexOf('。', start);
            start = stop < 0 ? NOWHERE : stop + 1;
        }
        if (text == null || start < 0 || start >= value.length()) {
            return report.because(now, FindingCode.PLACE_NOT_FOUND, place.toString());
        }
        int stop = value.indexOf('。', start);
        text.replace(start, stop < 0 ? value.length() : stop + 1, fresh == null ? List.of() : pieces(fresh));
        return true;
    }

    private List<Found> find(Range range, Place place, String words) {
        List<Found> found = new ArrayList<>();
        boolean heading = place.part() == Place.Part.HEADING;
        for (int k = range.from(); k < (heading ? range.from() + 1 : range.to()); k++) {
            Entry entry = entries.get(k);
            if (!entry.gone) {
                for (Passage passage : entry.passages()) {
                    passage.find(words).forEach(at -> found.add(new Found(passage, at)));
                }
            }
        }
        return found;
    }

    private static String name(Place place) {
        return place.isWhole() ? Edits.WHOLE : place.toString();
    }

    private static String plain(Quotation words) {
        return Passage.quoted(words.lines().get(0)).value();
    }

    private static List<Passage.Piece> pieces(Quotation words) {
        List<Passage.Piece> pieces = new ArrayList<>();
        for (Text line : words.lines()) {
            pieces.addAll(Passage.quoted(line).pieces());
        }
        return pieces;
    }
}
