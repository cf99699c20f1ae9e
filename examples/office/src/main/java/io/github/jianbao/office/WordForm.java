package io.github.jianbao.office;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes an issue as a Word file (.docx): a single document as GB/T 9704-2012 lays it out, an issue of several articles as a
 * bulletin with masthead, contents and sections. All words of the model are written, in the order of their text; what pages
 * brought (running heads, page numbers) is left out. The same issue gives the same bytes.
 */
public final class WordForm {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordForm() {}

    /**
     * Writes an issue in the layout of GB/T 9704.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        write(issue, WordTemplate.GBT9704, out, notice -> {});
    }

    /**
     * Writes an issue.
     *
     * @param issue the issue
     * @param template where styles, page, heads and feet come from
     * @param out where to; flushed, not closed
     * @param notices hears, in English, what could not be set as it should be
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, WordTemplate template, OutputStream out, Consumer<String> notices)
            throws IOException {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(notices, "notices");
        try (XWPFDocument document = template.open();
                XWPFDocument usual = WordTemplate.GBT9704.open()) {
            Styles styles = PageSetup.prepare(document, usual);
            new IssueWriter(document, styles, notices).write(issue);
            Set<String> missing = styles.missing();
            if (!missing.isEmpty()) {
                notices.accept(template.name() + ": has no styles " + String.join(", ", missing)
                        + "; they are set as GB/T 9704 has them");
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            withoutTime(written.toByteArray(), out);
        }
    }

    /**
     * An issue that is one article alone, with its attachments.
     *
     * @param article of any issue
     * @return an issue without masthead, contents and colophon
     */
    public static Issue only(Article article) {
        return new Issue(null, null, List.of(new Section(null, null, 1, List.of(article))), List.of(), List.of());
    }

    /** The entries of a ZIP file carry the time at which they were written. */
    private static void withoutTime(byte[] file, OutputStream out) throws IOException {
        ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            ZipEntry same = new ZipEntry(entry.getName());
            same.setTimeLocal(NO_TIME);
            zip.putNextEntry(same);
            entries.transferTo(zip);
        }
        zip.finish();
        out.flush();
    }
}
