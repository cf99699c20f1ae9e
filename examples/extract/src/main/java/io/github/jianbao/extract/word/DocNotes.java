package io.github.jianbao.extract.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The footnotes, endnotes and comments of a .doc file. */
final class DocNotes {

    private final HWPFDocument document;
    private final List<String> comments = new ArrayList<>();
    private int footnotes;
    private int endnotes;
    private int comment;

    DocNotes(HWPFDocument document) {
        this.document = document;
        Range range = document.getCommentsRange();
        for (String words : range == null ? new String[0] : range.text().split("\u0005", -1)) {
            comments.add(clean(words));
        }
    }

    /** The mark of the note that is named at an offset; empty where none is. Its words go to the output. */
    String mark(int offset, WordOutput out) {
        String foot = words(document.getFootnotes(), document.getFootnoteRange(), offset);
        if (!foot.isEmpty()) {
            return noted("[" + ++footnotes + "]", foot, out);
        }
        String end = words(document.getEndnotes(), document.getEndnoteRange(), offset);
        return end.isEmpty() ? "" : noted("[" + WordNumerals.write(++endnotes, "lowerRoman") + "]", end, out);
    }

    /** Comments stand in the order in which the text names them. */
    void comment(WordOutput out) {
        comment++;
        if (comment < comments.size()) {
            out.note("［批注］" + comments.get(comment));
        }
    }

    private static String noted(String mark, String words, WordOutput out) {
        out.note(mark + " " + words);
        return mark;
    }

    private String words(Notes notes, Range range, int offset) {
        int index = notes == null || range == null ? -1 : notes.getNoteIndexByAnchorPosition(offset);
        if (index < 0) {
            return "";
        }
        int start = range.getStartOffset();
        return clean(new Range(
                        start + notes.getNoteTextStartOffset(index),
                        start + notes.getNoteTextEndOffset(index),
                        document)
                .text());
    }

    /** Without the signs that stand for no letter. */
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder();
        String text = Range.stripFields(words);
        for (char c : text.toCharArray()) {
            clean.append(c == '\r' || c == '\t' ? " " : c < ' ' ? "" : String.valueOf(c));
        }
        return clean.toString().strip();
    }
}
