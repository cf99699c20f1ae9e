package io.github.jianbao.parser.oracle;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Decoding;
import io.github.jianbao.core.Finding;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Certainty;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.json.JsonFormException;
import io.github.jianbao.model.report.Leaf;
import io.github.jianbao.model.report.Leaves;
import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.oracle.Records.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds one input against all promises of the parser. Every test that has an input hands it over; a promise that is broken
 * throws an {@link AssertionError} that names it.
 *
 * <pre>{@code
 * @Property
 * void anything(@ForAll String text) {
 *     Oracle.check(text);
 * }
 * }</pre>
 */
public final class Oracle {
    /** No clause lies deeper. */
    public static final int DEEPEST = 16;

    /** No result has more findings than these and the one that counts the rest. */
    public static final int MOST_FINDINGS = 1_000;

    /** In a text longer than this, single characters and addresses are tried in a sample. */
    private static final int SAMPLED_FROM = 4_000;

    private static final BulletinParser PARSER = BulletinParser.create();

    private final ParseResult result;
    private final Issue issue;
    private final SourceText source;
    private final Tree tree;

    private Oracle(ParseResult result) {
        this.result = result;
        this.issue = result.issue();
        this.source = result.source();
        this.tree = Tree.of(issue);
    }

    /**
     * All promises on characters.
     *
     * @param text any characters
     * @return the result, for further tests
     */
    public static ParseResult check(String text) {
        return check(SourceText.of(text));
    }

    /**
     * All promises on bytes.
     *
     * @param bytes any bytes
     * @return the result, for further tests
     */
    public static ParseResult check(byte[] bytes) {
        return check(SourceText.read(bytes));
    }

    /**
     * All promises on a decoded text.
     *
     * @param source any text
     * @return the result, for further tests
     */
    public static ParseResult check(SourceText source) {
        ParseResult result = PARSER.parse(source);
        checkResult(result);
        ParseResult again = PARSER.parse(source);
        promise(result.issue().equals(again.issue()), "a second parse gives the same document");
        promise(result.findings().equals(again.findings()), "a second parse gives the same findings");
        boolean decoded = source.decoding().evidence() != Decoding.Evidence.CHARACTERS;
        checkLineEnds(source.text(), decoded ? PARSER.parse(source.text()) : result);
        return result;
    }

    /**
     * The promises that one result must keep by itself; linear in its length, for long inputs too.
     *
     * @param result what a parse gave
     */
    public static void checkResult(ParseResult result) {
        Oracle oracle = new Oracle(result);
        oracle.leavesTile();
        oracle.modelTiles();
        oracle.tree.all(Text.class).forEach(oracle::text);
        oracle.tree.all(Table.Cell.class).forEach(oracle::cell);
        oracle.order();
        oracle.clauses();
        oracle.targets();
        oracle.lineReport();
        oracle.findings();
        oracle.json();
    }

    /** LF, CR and CRLF give the same model but for offsets; the result for one of them is there. */
    private static void checkLineEnds(String text, ParseResult result) {
        String feeds = text.replace("\r\n", "\n").replace('\r', '\n');
        if (feeds.indexOf('\n') < 0) {
            return;
        }
        ParseResult lf = parse(feeds, result);
        ParseResult cr = parse(feeds.replace('\n', '\r'), result);
        promise(lf.issue().equals(cr.issue()), "CR gives the document that LF gives");
        promise(lf.findings().equals(cr.findings()), "CR gives the findings that LF gives");
        ParseResult crlf = parse(feeds.replace("\n", "\r\n"), result);
        String difference = LineEnds.difference(lf, crlf);
        promise(difference == null, "CRLF gives the result that LF gives", difference);
    }

    private static ParseResult parse(String text, ParseResult known) {
        return known.source().text().equals(text) ? known : PARSER.parse(text);
    }

    private void leavesTile() {
        Leaves leaves = result.leaves();
        promise(leaves.overlaps() == 0, "no character is claimed twice", leaves.overlaps());
        promise(leaves.characters(Leaf.Kind.LOST) == 0, "no character is lost");
        promise(leaves.complete(), "the leaves are complete");
        int at = 0;
        for (Leaf leaf : leaves.leaves()) {
            promise(leaf.span().start() == at && !leaf.span().isEmpty(), "leaves follow one another", leaf);
            at = leaf.span().end();
            if (leaf.kind() == Leaf.Kind.WHITE_SPACE) {
                blank(leaf.span().start(), at);
            }
        }
        promise(at == source.length(), "the leaves end where the text ends");
    }

    /** The same promise without {@link Leaves}: every run that the model holds, side by side, and blanks between them. */
    private void modelTiles() {
        Set<Text> twice = new HashSet<>();
        for (Source stated : tree.all(Source.class)) {
            if (stated.kind() != Source.Kind.LINE) {
                twice.add(stated.text());
            }
        }
        List<Span> runs = new ArrayList<>();
        for (int k = 0; k < tree.size(); k++) {
            Object record = tree.record(k);
            if (record instanceof Text text) {
                if (twice.isEmpty() || !twice.remove(text)) {
                    text.segments().forEach(segment -> runs.add(segment.span()));
                }
            } else if (record instanceof Table.Cell cell) {
                cell.segments().forEach(segment -> runs.add(segment.span()));
            } else if (record instanceof Marker marker) {
                runs.add(marker.span());
            } else if (record instanceof ContentsEntry entry && entry.pageSpan() != null) {
                runs.add(entry.pageSpan());
            }
        }
        runs.sort(null);
        int at = 0;
        for (Span run : runs) {
            promise(run.start() >= at, "two parts of the model claim it", run);
            promise(run.end() <= source.length(), "a run is inside the text", run);
            blank(at, run.start());
            at = run.end();
        }
        blank(at, source.length());
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.isBlank(source.charAt(i))) {
                throw new AssertionError("the character at " + i + " is nowhere in the model");
            }
        }
    }

    private void cell(Table.Cell cell) {
        if (cell.isEmpty()) {
            promise(cell.segments().isEmpty() && cell.mentions().isEmpty(), "an empty cell holds nothing", cell);
            promise(cell.span().isEmpty() && cell.span().end() <= source.length(), "an empty cell has a place", cell);
        } else {
            promise(cell.span().equals(cell.text().span()), "a cell stands where its text does", cell);
            text(cell.text());
        }
    }

    private void text(Text text) {
        promise(!text.segments().isEmpty(), "a text of a parse stands in the source", text);
        StringBuilder joined = new StringBuilder(text.value().length());
        LineMap lines = source.lines();
        int at = 0;
        for (Segment segment : text.segments()) {
            promise(segment.start() >= at && segment.length() > 0, "runs follow one another", text);
            at = segment.end();
            promise(at <= source.length(), "runs are inside the source", text);
            int line = lines.lineAt(segment.start());
            promise(at <= lines.end(line), "no run crosses a line end", text);
            joined.append(segment.spaced() ? " " : "");
            for (int i = segment.start(); i < segment.end(); i++) {
                joined.append(Chars.mend(source.charAt(i)));
            }
        }
        same(joined.toString(), text.value(), "a text is its runs joined by its own rule");
        offsets(text);
        mentions(text);
    }

    private void offsets(Text text) {
        int length = text.value().length();
        long cost = (long) length * text.segments().size();
        int step = cost <= SAMPLED_FROM ? 1 : (int) (cost / SAMPLED_FROM);
        int end = text.segments().get(text.segments().size() - 1).end();
        promise(text.toSource(length) == end, "the end maps to the end", text);
        promise(text.toReading(end).isEmpty(), "the end is no character of " + text);
        for (int i = 0; i < length; i += step) {
            int there = text.toSource(i);
            int back = text.toReading(there).orElse(-1);
            boolean added = text.value().charAt(i) == ' ' && back == i + 1;
            if (back != i && !added) {
                throw new AssertionError("offset " + i + " maps to the source and back in " + text);
            }
        }
        List<Span> runs = text.segments().stream().map(Segment::span).toList();
        promise(text.sourceSpans(0, length).equals(runs), "the whole text stands on its runs", text);
    }

    private void mentions(Text text) {
        int at = 0;
        for (Mention mention : text.mentions()) {
            promise(mention.start() >= at, "mentions stand in order", text);
            promise(mention.start() < mention.end(), "a mention names something", mention);
            promise(mention.end() <= text.value().length(), "a mention is inside its text", mention);
            for (Component component : Records.components(mention.getClass())) {
                if (component.of(mention) instanceof Span part) {
                    // 应当公开，不得收费: the second duty binds whom the first names, and 处罚款；情节严重的，… is imposed by the same
                    // body
                    boolean shared = component.name().equals("subject")
                            || component.name().equals("authority");
                    boolean before = shared && part.end() <= mention.start();
                    boolean inside = part.start() >= mention.start() && part.end() <= mention.end() || before;
                    promise(inside && !part.isEmpty(), "what a mention is made of is inside it", mention);
                }
            }
            at = mention.start();
        }
    }

    /** Articles, their blocks and what lies in those stand side by side, in the order of the source. */
    private void order() {
        int articles = 0;
        int[] behind = new int[tree.size()];
        for (int k = 0; k < tree.size(); k++) {
            Object record = tree.record(k);
            if (record instanceof Article) {
                promise(tree.span(k).start() >= articles, "articles stand side by side", record);
                articles = tree.span(k).end();
            } else if (record instanceof Block) {
                Span span = tree.span(k);
                promise(span.start() >= behind[tree.holder(k)], "blocks stand side by side", record);
                behind[tree.holder(k)] = span.end();
                if (record instanceof Clause clause) {
                    boolean first = clause.marker().span().start() == span.start();
                    promise(first, "a clause starts with its number", record);
                } else if (record instanceof Speech speech) {
                    boolean first = speech.speaker().text().span().start() == span.start();
                    promise(first, "a turn starts with its speaker", record);
                }
            }
        }
    }

    private void clauses() {
        List<Clauses.Located> all = Clauses.of(issue);
        promise(all.size() == tree.all(Clause.class).size(), "every clause has an address");
        Set<String> addresses = new HashSet<>();
        int step = 1 + (int) ((long) all.size() * all.size() / SAMPLED_FROM / 10);
        for (int k = 0; k < all.size(); k++) {
            Clauses.Located located = all.get(k);
            String address = located.address().toString();
            promise(addresses.add(address), "no two clauses share an address", address);
            promise(located.depth() >= 1 && located.depth() <= DEEPEST, "no clause lies deeper than the limit");
            if (k % step == 0) {
                Clause found = issue.clause(address).orElse(null);
                promise(found == located.clause(), "an address leads to its clause", address);
            }
        }
        for (ProvisionReference provision : tree.all(ProvisionReference.class)) {
            boolean leads = provision.target() == null || addresses.contains(provision.target());
            promise(leads, "a provision leads to a clause", provision);
        }
    }

    /** Ids are there once, and everything that points to one finds it. */
    private void targets() {
        Set<String> ids = new HashSet<>();
        for (int k = 0; k < tree.size(); k++) {
            Object record = tree.record(k);
            if (record instanceof Document document) {
                promise(ids.add(document.id()), "no two documents share an id", document.id());
            }
            if (record instanceof ContentsEntry entry && entry.target() != null) {
                promise(issue.article(entry.target()).isPresent(), "a contents entry leads somewhere", entry);
            } else if (record instanceof Article article) {
                for (Attachment attachment : article.attachments()) {
                    promise(attachment.id().startsWith(article.id() + "."), "an attachment is its article's");
                }
            }
        }
    }

    private void lineReport() {
        LineReport report = result.lineReport();
        LineMap lines = source.lines();
        int row = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (isBlank(lines.start(line), lines.end(line))) {
                continue;
            }
            int length = lines.end(line) - lines.start(line);
            LineReport.Row shown = row < report.rows().size() ? report.rows().get(row++) : null;
            if (shown == null || shown.line() != line + 1 || shown.text().length() != length) {
                throw new AssertionError("line " + (line + 1) + " has one row that shows it: " + shown);
            }
        }
        promise(row == report.rows().size(), "no row is left over");
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.isBlank(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void findings() {
        List<Finding> findings = result.findings();
        promise(findings.size() <= MOST_FINDINGS + 1, "the list of findings is capped", findings.size());
        int at = 0;
        for (Finding finding : findings) {
            promise(finding.span().start() >= at, "findings stand in order", finding);
            promise(finding.span().end() <= source.length(), "a finding is inside the text", finding);
            at = finding.span().start();
            boolean two = !finding.code().equals(FindingCode.ROLE_IN_DOUBT.id())
                    || !finding.arguments().get(0).equals(finding.arguments().get(1));
            promise(two, "a role in doubt is one of two", finding);
        }
        certainty();
    }

    /** The parts of an issue are those of its articles, and the names of its sections. */
    private void certainty() {
        Certainty all = result.certainty();
        int parts = 0;
        int doubtful = 0;
        for (Article article : issue.articles()) {
            Certainty one = result.certainty(article);
            parts += one.parts();
            doubtful += one.doubtful();
        }
        long sections = issue.sections().stream()
                .filter(section -> section.heading() != null)
                .count();
        promise(all.parts() == parts + sections, "the certainty of an issue counts each article once", all);
        promise(all.doubtful() >= doubtful, "what is doubtful in an article is so in the issue", all);
    }

    private void json() {
        String json = JsonForm.toJson(issue);
        try {
            promise(JsonForm.read(json).equals(issue), "JSON written and read is equal");
        } catch (JsonFormException e) {
            throw new AssertionError("JSON written can be read", e);
        }
    }

    private static void same(String expected, String actual, String promise) {
        if (!expected.equals(actual)) {
            int at = 0;
            while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
                at++;
            }
            throw new AssertionError(
                    promise + "\n  expected …" + around(expected, at) + "\n  but was  …" + around(actual, at));
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 120));
    }

    private static void promise(boolean kept, String promise, Object evidence) {
        if (!kept) {
            throw new AssertionError(promise + ": " + evidence);
        }
    }

    private static void promise(boolean kept, String promise) {
        if (!kept) {
            throw new AssertionError(promise);
        }
    }
}
