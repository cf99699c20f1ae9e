package io.github.jianbao.model.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Consolidation.Origin;
import io.github.jianbao.model.amend.Ranges.Range;
import java.util.ArrayList;
import java.util.List;

/** What a decision quotes, as lines of the law that it comes into. */
final class Contents {

    private static final String ENDS = "。；：，、;:,.！？";

    private final NumberStyle articles;

    Contents(NumberStyle articles) {
        this.articles = articles;
    }

    private static List<Block> body(Quotation text) {
        return text.body().isEmpty()
                ? text.lines().stream().<Block>map(Paragraph::new).toList()
                : text.body();
    }

    /** The text of an article without its number. */
    List<Entry> ofArticle(Quotation text, int depth) {
        List<Block> body = body(text);
        if (body.size() == 1
                && body.get(0) instanceof Clause clause
                && clause.marker().style() == articles) {
            body = clause.body();
        }
        return Entries.of(body, depth, Origin.DECISION, articles);
    }

    /** A text that is several articles with their numbers, cut into these; all of it in one where it is not. */
    List<Quotation> parted(Quotation text) {
        List<Quotation> parts = new ArrayList<>();
        for (Block block : text.body()) {
            if (!(block instanceof Clause clause) || clause.marker().style() != articles) {
                return List.of(text);
            }
            parts.add(new Quotation(text.lines(), List.of(block)));
        }
        return parts.isEmpty() ? List.of(text) : parts;
    }

    /** Articles, or what stands above them, with the numbers that they are quoted with. */
    List<Entry> whole(Quotation text, int depth) {
        return Entries.of(body(text), depth, Origin.DECISION, articles);
    }

    /** Whether a text brings the numbers of its articles or chapters along. */
    boolean hasNumbers(Quotation text) {
        return body(text).get(0) instanceof Clause clause
                && clause.marker().style().compareTo(NumberStyle.ARTICLE) <= 0;
    }

    /** An article that is new. */
    List<Entry> article(Quotation text, int depth, int ordinal, int branch) {
        List<Entry> lines = new ArrayList<>();
        lines.add(Entry.clause(depth, number(articles, ordinal, branch), null, null));
        lines.addAll(ofArticle(text, depth + 1));
        return lines;
    }

    /** A new text for a paragraph or an item: an item that is quoted without its number keeps it. */
    List<Entry> inPlaceOf(Entry old, Quotation text) {
        List<Entry> fresh = Entries.of(body(text), old.depth, Origin.DECISION, articles);
        Entry first = fresh.get(0);
        Entry.Number number = old.number;
        if (number != null && first.number == null && first.text != null) {
            fresh.set(0, Entry.clause(old.depth, number, null, first.text));
        }
        if (number != null) {
            end(fresh.get(fresh.size() - 1), ending(old));
        }
        return fresh;
    }

    /** What an item ends with; nothing where it has no text. */
    private static String ending(Entry entry) {
        String value = entry.words() == null ? "" : entry.words().value();
        char last = value.isEmpty() ? 0 : value.charAt(value.length() - 1);
        return last != 0 && ENDS.indexOf(last) >= 0 ? String.valueOf(last) : "";
    }

    /** An item that is quoted without a mark at its end gets one. */
    static void end(Entry entry, String mark) {
        Passage words = entry.words();
        if (words != null && ending(entry).isEmpty() && !mark.isEmpty()) {
            words.append(Passage.set(mark));
            sentence(entry);
        }
    }

    /** A heading with a mark at its end is not one. */
    private static void sentence(Entry entry) {
        if (entry.text == null) {
            entry.text = entry.heading;
            entry.heading = null;
        }
    }

    /** Ends an item as its place in the list wants it. */
    void punctuate(Entry entry, boolean last) {
        Passage words = entry.words();
        String ending = ending(entry);
        String wanted = last ? "。" : "；";
        boolean quoted = words == null
                || !ending.isEmpty()
                        && words.pieces().get(words.pieces().size() - 1).origin() == Origin.DECISION;
        boolean list = ending.isEmpty() || ending.equals("。") || ending.equals("；");
        if (words != null && list && !quoted && !ending.equals(wanted)) {
            int end = words.value().length();
            words.replace(end - ending.length(), end, Passage.set(wanted).pieces());
            sentence(entry);
        }
    }

    /** Where the last of some items goes, the one before it ends the list. */
    void closeList(List<Entry> entries, Range range) {
        Entry gone = entries.get(range.from());
        Entry before = range.from() == 0 ? null : entries.get(range.from() - 1);
        if (gone.number != null
                && before != null
                && before.number != null
                && ending(gone).equals("。")) {
            Passage words = before.words();
            if (words != null && ending(before).equals("；")) {
                int end = words.value().length();
                words.replace(end - 1, end, Passage.set("。").pieces());
            }
        }
    }

    /** Gives a chapter or an article another heading; the number may be quoted with it. */
    boolean heading(Entry entry, Quotation text) {
        Passage heading = null;
        Block first = body(text).get(0);
        if (first instanceof Clause clause) {
            Text named = clause.heading() == null ? Entries.runIn(clause) : clause.heading();
            heading = named == null ? null : Passage.quoted(named);
        }
        Passage fresh = heading == null ? Passage.quoted(text.lines().get(0)) : heading;
        if (entry.heading == null && entry.text != null) {
            entry.text = fresh;
        } else {
            entry.heading = fresh;
        }
        return true;
    }

    Entry.Number number(NumberStyle style, int ordinal, int branch) {
        String han = HanNumerals.format(ordinal);
        String written = style == NumberStyle.ARTICLE
                ? "第" + han + "条" + (branch == 0 ? "" : "之" + HanNumerals.format(branch))
                : han + "、";
        return new Entry.Number(style, ordinal, branch, Passage.set(written), style == NumberStyle.ARTICLE);
    }

    /** The same number counting on: （三） for （二）, 3. for 2.. */
    static Entry.Number counted(Entry.Number old, int ordinal, int branch) {
        String written = old.text().value();
        int from = 0;
        while (from < written.length() && !HanNumerals.isNumeralChar(written.charAt(from))) {
            from++;
        }
        long read = from == written.length() ? -1 : HanNumerals.read(written, from, written.length());
        if (read < 0) {
            return old;
        }
        boolean digits = Chars.isDigit(written.charAt(from));
        String number = digits ? Integer.toString(ordinal) : HanNumerals.format(ordinal);
        String rest = written.substring(HanNumerals.end(read));
        int of = rest.indexOf('之');
        String unit = of < 0 ? rest : rest.substring(0, of);
        String further = branch == 0 ? "" : "之" + HanNumerals.format(branch);
        String counted = written.substring(0, from) + number + unit + further;
        return new Entry.Number(old.style(), ordinal, branch, Passage.set(counted), old.blank());
    }
}
