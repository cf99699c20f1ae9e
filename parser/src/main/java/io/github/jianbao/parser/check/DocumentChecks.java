package io.github.jianbao.parser.check;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Text;
import java.util.List;

/** One document and those inside it: subtitles and lists of attachments. */
final class DocumentChecks {

    private DocumentChecks() {}

    static void check(Document document, List<Finding> into) {
        subtitle(document, into);
        attachments(document, into);
        for (Attachment attachment : document.attachments()) {
            check(attachment, into);
        }
    }

    /** 一一专家谈: a dash that optical recognition took for two numerals. */
    private static void subtitle(Document document, List<Finding> into) {
        Text subtitle = document.subtitle();
        if (subtitle != null && subtitle.value().startsWith("一一")) {
            into.add(FindingCode.MARKER_DAMAGED.at(subtitle.span(), "一一", "——"));
        }
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
