package io.github.jianbao.extract.web;

import io.github.jianbao.core.LineHint;
import io.github.jianbao.extract.text.ExtractException;
import io.github.jianbao.extract.text.TextBuilder;
import io.github.jianbao.extract.text.Watch;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of the XHTML that Tika makes: a line for each block, a row of a table on one line with tabs between its cells.
 * Line ends inside a block are blanks, except in {@code pre} and at {@code br}.
 */
final class BlockText extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "caption",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "hr",
            "br",
            "body");
    private static final Set<String> SILENT = Set.of("head", "script", "style", "noscript", "template");

    private final TextBuilder out;
    private final Watch watch;
    private final boolean hinted;
    private final StringBuilder line = new StringBuilder();
    private LineHint hint = LineHint.NONE;
    private int silent;
    private int cells;
    private int preformatted;
    private boolean broken;
    private @Nullable ExtractException stopped;

    /** Line ends inside a block count where somebody typed them; blocks are claims where they are the author's, not a converter's. */
    BlockText(boolean typed, boolean hinted, TextBuilder out, Watch watch) {
        this.preformatted = typed ? 1 : 0;
        this.hinted = hinted;
        this.out = out;
        this.watch = watch;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (SILENT.contains(local)) {
            silent++;
        } else if (isCell(local)) {
            cells++;
        } else if (BLOCKS.contains(local)) {
            endBlock();
            start(local);
        }
        preformatted += local.equals("pre") ? 1 : 0;
    }

    /** What the name of a block says of its first line. */
    private void start(String local) {
        if (cells > 0 || !hinted) {
            return;
        }
        char digit = local.length() == 2 && local.charAt(0) == 'h' ? local.charAt(1) : '0';
        if (digit >= '1' && digit <= '6') {
            hint = LineHint.NONE.withFlow(LineHint.Flow.STARTS).withHeading(digit - '0');
        } else if (local.equals("tr")) {
            hint = LineHint.NONE.withFlow(LineHint.Flow.STARTS).withPlace(LineHint.Place.ROW);
        } else if (local.equals("li") || local.equals("p")) {
            hint = LineHint.NONE.withFlow(LineHint.Flow.STARTS);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (SILENT.contains(local)) {
            silent--;
        } else if (isCell(local)) {
            cells--;
            stripBlanks(" ");
            line.append('\t');
        } else if (BLOCKS.contains(local)) {
            endBlock();
        }
        preformatted -= local.equals("pre") ? 1 : 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (silent > 0) {
            return;
        }
        checked(() -> {
            watch.tick();
            watch.characters(out.length() + line.length() + length);
        });
        for (int i = start; i < start + length; i++) {
            character(characters[i]);
        }
    }

    /** Line ends between blocks are not text. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {}

    /** Why the text is not whole, whatever became of the exception since; null where it is. */
    @Nullable
    ExtractException stopped() {
        return stopped;
    }

    /** Writes what stands behind the last block. */
    void end() throws SAXException {
        cells = 0;
        endBlock();
    }

    /** A line end with the blanks behind it is one blank, and none at the start of a line. */
    private void character(char c) throws SAXException {
        boolean lineEnd = c == '\n' || c == '\r' || c == '\f';
        if (lineEnd && preformatted > 0) {
            endBlock();
        } else if (lineEnd) {
            broken = true;
        } else if (c == '\t' && !hinted && cells == 0) {
            // in what was typed, tabs stand behind numbers; in the text they part cells
            line.append(" \n".indexOf(last()) < 0 ? " " : "");
        } else if (!broken || " \t".indexOf(c) < 0) {
            if (broken && "\n\t ".indexOf(last()) < 0) {
                line.append(' ');
            }
            broken = false;
            line.append(c);
        }
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /** Inside a cell a blank, elsewhere a line end. */
    private void endBlock() throws SAXException {
        broken = false;
        stripBlanks(cells > 0 ? " " : " \t");
        if (cells > 0) {
            line.append("\n\t".indexOf(last()) < 0 ? " " : "");
        } else if (!line.isEmpty()) {
            String words = line.toString();
            boolean row = hint.place() != LineHint.Place.ROW || words.indexOf('\t') >= 0;
            LineHint said = row ? hint : LineHint.NONE;
            line.setLength(0);
            hint = LineHint.NONE;
            checked(() -> {
                out.write(words);
                out.end(said, 0);
            });
        }
    }

    private void stripBlanks(String blanks) {
        int end = line.length();
        while (end > 0 && blanks.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        line.setLength(end);
    }

    /** The last character of the line; a line end before the first. */
    private char last() {
        return line.isEmpty() ? '\n' : line.charAt(line.length() - 1);
    }

    private interface Step {
        void run() throws ExtractException;
    }

    private void checked(Step step) throws SAXException {
        try {
            step.run();
        } catch (ExtractException e) {
            stopped = e;
            throw new SAXException(e);
        }
    }
}
