package io.github.jianbao.model.markdown;

import io.github.jianbao.model.reading.Captions;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a reader of rendered Markdown sees: the texts of headings, paragraphs and cells. Anything else fails. */
final class Rendered extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<String> texts = new ArrayList<>();

    private Rendered() {}

    static List<String> texts(String markdown) {
        Rendered rendered = new Rendered();
        PARSER.parse(markdown).accept(rendered);
        return rendered.texts;
    }

    @Override
    public void visit(Heading heading) {
        add(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph);
    }

    @Override
    public void visit(HtmlBlock block) {
        String html = block.getLiteral();
        if (html.startsWith("<table>") && html.endsWith("</table>")) {
            for (Element part : Jsoup.parseBodyFragment(html).select("caption, th, td")) {
                if (!part.wholeText().isEmpty()) {
                    texts.add(part.wholeText());
                }
            }
        } else if (!html.equals("<!-- -->")) {
            throw new AssertionError(html);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            add(node);
        } else {
            visitChildren(node);
        }
    }

    private void add(Node block) {
        StringBuilder text = new StringBuilder();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text part) {
                text.append(part.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append('\n');
            } else {
                throw new AssertionError(node + " in " + block);
            }
        }
        // what names a table without a number is labelled
        int from = text.indexOf(Captions.LABEL) == 0 ? Captions.LABEL.length() : 0;
        if (text.length() > from) {
            texts.add(text.substring(from));
        }
    }
}
