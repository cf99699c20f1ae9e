package io.github.jianbao.parser;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.parser.assemble.Assembler;
import io.github.jianbao.parser.block.BlockRoom;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.check.Checks;
import io.github.jianbao.parser.contents.ContentsRoom;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineReader;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.mention.MentionReader;
import io.github.jianbao.parser.outline.Outline;
import io.github.jianbao.parser.outline.OutlineRoom;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.PageRoom;
import io.github.jianbao.parser.table.TableRoom;
import io.github.jianbao.parser.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the raw text of a bulletin (简报), of a single document (公文) or of a law. Any text gives a result; nothing of it is
 * lost. A parser is immutable and serves all threads.
 *
 * <pre>{@code
 * ParseResult result = BulletinParser.create().parse(Path.of("issue.txt"));
 * result.issue().articles().forEach(article -> System.out.println(article.titleText()));
 * }</pre>
 */
public final class BulletinParser {

    private final MentionReader mentions;
    private final House house;

    private BulletinParser(MentionReader mentions, House house) {
        this.mentions = mentions;
        this.house = house;
    }

    /**
     * A parser with the usual options.
     *
     * @return a parser
     */
    public static BulletinParser create() {
        return new BulletinParser(new MentionReader(MentionKind.all()), House.NONE);
    }

    /**
     * A parser that reads some kinds of mentions inside texts.
     *
     * @param kinds which kinds to read; copied; none of them gives structure alone
     * @return another parser
     */
    public BulletinParser withMentions(Set<MentionKind> kinds) {
        return new BulletinParser(new MentionReader(Required.argument(kinds, "kinds")), house);
    }

    /**
     * A parser of structure alone: it reads no mentions (references, numbers, dates, duties) inside texts.
     *
     * @return another parser
     */
    public BulletinParser withoutMentions() {
        return withMentions(Set.of());
    }

    /**
     * A parser that knows the habits of a house (版式习惯): what it says of the lines of an issue counts as evidence where the issue
     * follows the house. What differs is a finding ({@code house-differs}), and an issue that does not follow it at all is read as
     * without a profile.
     *
     * @param profile what the issues of a bulletin have in common
     * @return another parser
     * @since 0.2.0
     */
    public BulletinParser withProfile(HouseProfile profile) {
        return new BulletinParser(mentions, House.of(Required.argument(profile, "profile")));
    }

    /**
     * Reads a text.
     *
     * @param source the decoded text
     * @return the document and its findings
     */
    public ParseResult parse(SourceText source) {
        Required.argument(source, "source");
        return parse(source, LayoutHints.NONE);
    }

    /**
     * Reads a text of which a carrier said more than its characters: a Word or PDF file that it was taken from.
     *
     * @param source the decoded text
     * @param hints what is known of its lines; evidence beside what the lines say themselves
     * @return the document and its findings
     */
    public ParseResult parse(SourceText source, LayoutHints hints) {
        Required.argument(source, "source");
        Required.argument(hints, "hints");
        ParseLog log = ParseLog.begin(source);
        LineTable lines = house.say(LineReader.read(source, hints, mentions.reads()));
        Tables tables = TableRoom.find(lines);
        Furnishing furnishing = PageRoom.find(lines, tables);
        Plan plan = ContentsRoom.read(lines, furnishing);
        Blocks blocks = BlockRoom.join(lines, furnishing, plan, tables);
        Outline outline = OutlineRoom.read(lines, blocks, plan, tables);
        Assembler.Assembled assembled = Assembler.assemble(lines, furnishing, plan, blocks, outline, mentions);
        List<Finding> known = new ArrayList<>(assembled.findings());
        house.differences(lines, outline, known);
        List<Finding> findings =
                Checks.of(assembled.issue(), source, lines.mended(), lines.readAcross(), lines.fused(), known);
        log.done(lines, furnishing, plan, assembled.issue(), findings.size());
        if (ParseLog.traces()) {
            ParseLog.trace(Reasons.of(lines, furnishing, plan, blocks, outline), lines);
        }
        return new ParseResult(assembled.issue(), findings, source);
    }

    /**
     * Why each line of a text is taken for what it is taken: rule by rule, in the order of the lines.
     *
     * @param source the decoded text
     * @return a reason for every line that is not blank; two for a line that holds two units
     * @since 0.2.0
     */
    public List<Reason> explain(SourceText source) {
        return explain(source, LayoutHints.NONE);
    }

    /**
     * Why each line of a text with hints is taken for what it is taken.
     *
     * @param source the decoded text
     * @param hints what is known of its lines; {@link LayoutHints#NONE} for nothing
     * @return a reason for every line that is not blank; two for a line that holds two units
     */
    public List<Reason> explain(SourceText source, LayoutHints hints) {
        Required.argument(source, "source");
        Required.argument(hints, "hints");
        LineTable lines = house.say(LineReader.read(source, hints, false));
        Tables tables = TableRoom.find(lines);
        Furnishing furnishing = PageRoom.find(lines, tables);
        Plan plan = ContentsRoom.read(lines, furnishing);
        Blocks blocks = BlockRoom.join(lines, furnishing, plan, tables);
        return Reasons.of(lines, furnishing, plan, blocks, OutlineRoom.read(lines, blocks, plan, tables));
    }

    /**
     * Reads a file in whatever encoding it came.
     *
     * @param file the file
     * @return the document and its findings
     * @throws IOException when the file cannot be read
     */
    public ParseResult parse(Path file) throws IOException {
        return parse(SourceText.read(file));
    }

    /**
     * Reads a text. A text that is plainly the name of a file gets a finding {@code text-is-file-name}: files are read by {@link #parse(Path)}.
     *
     * @param text the characters
     * @return the document and its findings
     */
    public ParseResult parse(CharSequence text) {
        return parse(SourceText.of(text));
    }

    /**
     * Reads a text from bytes in whatever encoding they came.
     *
     * @param bytes the bytes; not changed, not kept
     * @return the document and its findings
     * @since 0.2.0
     */
    public ParseResult parse(byte[] bytes) {
        return parse(SourceText.read(bytes));
    }

    /**
     * Reads a text from a stream in whatever encoding it came, for example an upload. The stream is read to its end and not closed.
     *
     * @param in where the bytes come from
     * @return the document and its findings
     * @throws IOException when the stream cannot be read
     * @since 0.2.0
     */
    public ParseResult parse(InputStream in) throws IOException {
        return parse(SourceText.read(in));
    }

    /**
     * Reads a text from a reader: characters that are decoded already. The reader is read to its end and not closed.
     *
     * @param in where the characters come from
     * @return the document and its findings
     * @throws IOException when the reader cannot be read
     * @since 0.2.0
     */
    public ParseResult parse(Reader in) throws IOException {
        return parse(SourceText.read(in));
    }

    /** {@return the mentions that it reads, for logs} */
    @Override
    public String toString() {
        return "BulletinParser[" + mentions + "]";
    }
}
