package io.github.jianbao.model.markdown;

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
    public void visit(HtmlBlock comment) {
        if (!comment.getLiteral().equals("<!-- -->")) {
            throw new AssertionError(comment.getLiteral());
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
        if (!text.isEmpty()) {
            texts.add(text.toString());
        }
    }
}
