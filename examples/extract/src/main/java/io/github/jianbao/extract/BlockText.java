package io.github.jianbao.extract;

import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
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

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int silent;
    private int cells;
    private int preformatted;
    private boolean broken;

    /** Whether line ends inside a block count, which they do where somebody typed them. */
    BlockText(boolean typed, int most) {
        this.preformatted = typed ? 1 : 0;
        this.most = most;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (SILENT.contains(local)) {
            silent++;
        } else if (isCell(local)) {
            cells++;
        } else if (BLOCKS.contains(local)) {
            endBlock();
        }
        preformatted += local.equals("pre") ? 1 : 0;
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (SILENT.contains(local)) {
            silent--;
        } else if (isCell(local)) {
            cells--;
            stripBlanks(" ");
            text.append('\t');
        } else if (BLOCKS.contains(local)) {
            endBlock();
        }
        preformatted -= local.equals("pre") ? 1 : 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws WriteLimitReachedException {
        if (silent > 0) {
            return;
        }
        if (text.length() + length > most) {
            throw new WriteLimitReachedException(most);
        }
        for (int i = start; i < start + length; i++) {
            character(characters[i]);
        }
    }

    /** Line ends between blocks are not text. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {}

    @Override
    public String toString() {
        return text.toString();
    }

    /** A line end with the blanks behind it is one blank, and none at the start of a line. */
    private void character(char c) {
        boolean lineEnd = c == '\n' || c == '\r' || c == '\f';
        if (lineEnd && preformatted > 0) {
            endBlock();
        } else if (lineEnd) {
            broken = true;
        } else if (!broken || " \t".indexOf(c) < 0) {
            if (broken && "\n\t ".indexOf(last()) < 0) {
                text.append(' ');
            }
            broken = false;
            text.append(c);
        }
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /** Inside a cell a blank, elsewhere a line end. */
    private void endBlock() {
        broken = false;
        stripBlanks(cells > 0 ? " " : " \t");
        if ("\n\t".indexOf(last()) < 0) {
            text.append(cells > 0 ? ' ' : '\n');
        }
    }

    private void stripBlanks(String blanks) {
        int end = text.length();
        while (end > 0 && blanks.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        text.setLength(end);
    }

    /** The last character; a line end before the first. */
    private char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }
}
