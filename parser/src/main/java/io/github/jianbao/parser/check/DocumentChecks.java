package io.github.jianbao.parser.check;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.util.List;

/** One document and those inside it: joins, numbers, attachments. */
final class DocumentChecks {

    private DocumentChecks() {}

    static void check(Document document, Series series, List<Finding> into) {
        series.begin();
        body(document.body(), series, into);
        subtitle(document, into);
        attachments(document, into);
        for (Attachment attachment : document.attachments()) {
            check(attachment, series, into);
        }
    }

    /** 一一专家谈: a dash that optical recognition took for two numerals. */
    private static void subtitle(Document document, List<Finding> into) {
        Text subtitle = document.subtitle();
        if (subtitle != null && subtitle.value().startsWith("一一")) {
            into.add(FindingCode.MARKER_DAMAGED.at(subtitle.span(), "一一", "——"));
        }
    }

    private static void joins(Text text, List<Finding> into) {
        Segments segments = Segments.of(text.segments());
        if (segments.size() < 2) {
            return;
        }
        String value = text.value();
        int at = 0;
        for (int k = 0; k < segments.size(); k++) {
            Join join = segments.join(k);
            if (join == Join.FULL_LINE) {
                into.add(FindingCode.JOINED_IN_DOUBT.at(segments.get(k).span()));
            }
            if (k > 0 && (join == Join.PAGE_BREAK || join == Join.UNFINISHED)) {
                if (join == Join.PAGE_BREAK) {
                    into.add(FindingCode.JOINED_OVER_PAGE.at(segments.get(k).span()));
                }
                if (at > 0
                        && at < value.length()
                        && value.charAt(at) == value.charAt(at - 1)
                        && Chars.isHan(value.charAt(at))) {
                    into.add(FindingCode.CHARACTER_DOUBLED.at(segments.get(k).span(), value.substring(at, at + 1)));
                }
            }
            at += segments.end(k) - segments.start(k) + (segments.spaced(k) ? 1 : 0);
        }
    }

    /** The lists of the model are arrays: by index nothing is made to walk them. */
    private static void body(List<Block> blocks, Series series, List<Finding> into) {
        if (blocks.isEmpty()) {
            return;
        }
        series.down();
        for (int k = 0; k < blocks.size(); k++) {
            Block block = blocks.get(k);
            if (block instanceof Paragraph paragraph) {
                joins(paragraph.text(), into);
            } else if (block instanceof Clause clause) {
                if (clause.heading() != null) {
                    joins(clause.heading(), into);
                }
                series.next(clause.marker());
                body(clause.body(), series, into);
            } else if (block instanceof Speech speech) {
                joins(speech.speaker().text(), into);
                body(speech.body(), series, into);
            } else if (block instanceof Unread unread) {
                joins(unread.text(), into);
                into.add(FindingCode.LINE_UNREAD.at(unread.text().span()));
            } else {
                Blocks.eachText(List.of(block), text -> joins(text, into));
            }
        }
        series.up();
    }

    /** A list that names several attachments, and fewer documents after it. */
    private static void attachments(Document document, List<Finding> into) {
        int found = document.attachments().size();
        int listed = 0;
        Text first = null;
        for (Text text : document.attachmentList()) {
            if (!isLabel(text.value())) {
                first = first == null ? text : first;
                listed++;
            }
        }
        if (first != null && found < listed) {
            into.add(
                    FindingCode.ATTACHMENT_MISSING.at(first.span(), Integer.toString(listed), Integer.toString(found)));
        }
    }

    /** 附件： on a line of its own names none. */
    private static boolean isLabel(String line) {
        return line.endsWith("：") || line.endsWith(":");
    }
}
