package io.github.jianbao.model;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of findings (诊断目录): stable codes, severities, and messages in English and Chinese. {@code {0}} and {@code
 * {1}} in a message stand for the finding's arguments.
 *
 * <pre>{@code
 * for (Finding finding : result.findings()) {
 *     System.out.println(finding.code() + "  " + FindingCode.message(finding, Locale.CHINESE));
 * }
 * }</pre>
 */
public enum FindingCode {
    /** The text holds nothing but white space. */
    TEXT_EMPTY(Severity.WARNING, "the text is empty", "文本为空"),
    /** Most of the text is no readable text: binary data, mojibake, question marks. */
    TEXT_UNREADABLE(Severity.ERROR, "the text cannot be read: {0}", "文本无法辨认：{0}"),
    /** The text is one word that ends like the name of a file. */
    TEXT_IS_FILE_NAME(Severity.WARNING, "this is the name of a file, not its text: {0}", "给出的是文件名而非正文：{0}"),
    /** The encoding was not declared and was guessed. */
    TEXT_DECODED_BY_GUESS(Severity.INFO, "decoded as {0} by guess", "按推测的编码 {0} 解码"),
    /** Bytes that are no character were replaced. */
    CHARACTERS_REPLACED(Severity.WARNING, "{0} characters could not be decoded and were replaced", "{0} 个字符无法解码，已替换"),
    /** Compatibility characters that extraction left were read as the ordinary ones. */
    CHARACTERS_MENDED(
            Severity.INFO,
            "{0} radicals and compatibility characters were read as ordinary ones",
            "{0} 个部首或兼容字符按通用字读取"),
    /** The contents list an article that the body does not have. */
    ENTRY_WITHOUT_ARTICLE(Severity.WARNING, "listed in the contents but not found: {0}", "目录所列而正文未见：{0}"),
    /** The body has an article that the contents do not list. */
    ARTICLE_NOT_LISTED(Severity.WARNING, "not listed in the contents: {0}", "目录未列：{0}"),
    /** A title differs from its entry in the contents. */
    TITLE_DIFFERS(Severity.WARNING, "the contents call it: {0}", "目录所列标题不同：{0}"),
    /** Page numbers of the contents fall. */
    PAGES_OUT_OF_ORDER(Severity.WARNING, "page {1} after page {0}", "页码 {0} 之后为 {1}"),
    /** A section that the contents do not list. */
    SECTION_NOT_LISTED(Severity.INFO, "section not listed in the contents: {0}", "目录未列的栏目：{0}"),
    /** An issue has little of what the other issues of its house repeat, and was read without their profile. */
    HOUSE_DIFFERS(
            Severity.INFO,
            "has {0} of the {1} lines that most issues of its house have: read without their profile",
            "同刊多数期共有的 {1} 行中仅见 {0} 行，未按该刊版式读取"),
    /** A section that the other issues of the house do not have. */
    SECTION_NEW_TO_HOUSE(Severity.INFO, "no other issue of the house has this section: {0}", "同刊其他各期无此栏目：{0}"),
    /** A section that comes after one that it usually precedes. */
    SECTION_OUT_OF_ORDER(
            Severity.INFO, "comes after {0}, unlike in the other issues of its house", "位于“{0}”之后，与该刊惯例次序不同"),
    /** No title of an issue looks like those of the other issues of its house. */
    TITLES_UNLIKE_HOUSE(
            Severity.INFO,
            "titles from here on look different from those in the other issues of its house",
            "自此起标题样式与该刊惯例不同"),
    /** A clause number was left out. */
    CLAUSE_SKIPPED(Severity.WARNING, "{1} follows {0}", "序号 {0} 之后为 {1}，有缺"),
    /** A clause number occurs twice. */
    CLAUSE_REPEATED(Severity.WARNING, "{0} occurs twice", "序号 {0} 重复"),
    /** A clause number that fits no series. */
    CLAUSE_OUT_OF_SERIES(Severity.WARNING, "{1} after {0} fits no series", "序号 {0} 之后为 {1}，不成序列"),
    /** A series starts again inside its parent: the number of a clause above it may have been lost. */
    CLAUSES_RESTARTED(
            Severity.WARNING,
            "{1} starts again after {0}: a number above it may be lost",
            "序号 {0} 之后又从 {1} 起，上级序号可能已丢失"),
    /** Clause after clause has the first number: a tool wrote automatic numbers as they are stored. */
    NUMBERS_FLATTENED(
            Severity.WARNING, "every clause from here on is {0}: automatic numbers were lost", "此处各条均为 {0}，自动编号已丢失"),
    /** Clauses are nested as deep as they can be: deeper ones stay at that depth. */
    CLAUSES_TOO_DEEP(Severity.WARNING, "clauses go no deeper than {0} levels", "条款层级至多 {0} 层，更深的不再区分"),
    /** A clause number that was damaged and read for what the series says. */
    MARKER_DAMAGED(Severity.WARNING, "read as {1}: {0}", "{0} 读作 {1}"),
    /** A paragraph was joined over a page break. */
    JOINED_OVER_PAGE(Severity.INFO, "joined over a page break", "跨页连接"),
    /** A sentence ends where its line is full: the next line may be a paragraph of its own. */
    JOINED_IN_DOUBT(
            Severity.INFO,
            "the line before is full and ends a sentence: this may be a new paragraph",
            "上一行满行且句末结束，此处或为新段落"),
    /** A sentence ends on a full line, in a law whose paragraphs are short: the next line may still belong to the same paragraph. */
    PARTED_IN_DOUBT(
            Severity.INFO,
            "the line before is full and ends a sentence: this may go on with its paragraph",
            "上一行满行且句末结束，此处或仍属上一段"),
    /** Lines that hold a few characters each cut sentences: which of them are one paragraph is not clear. */
    LINES_NOT_JOINED(
            Severity.WARNING,
            "{0} short lines cut sentences and could not be joined to paragraphs",
            "{0} 个短行截断句子，未能连成段落"),
    /** Many lines have a wide gap in their middle: two columns were read across. */
    COLUMNS_READ_ACROSS(
            Severity.WARNING,
            "{0} lines have a wide gap: two columns may have been read across",
            "{0} 行中间有大段空白，双栏可能被横读"),
    /** A line holds several lines of a document, and was cut where the language proves it. */
    LINES_FUSED(Severity.INFO, "the line holds {0} parts of a document and was cut", "此行含文件的 {0} 个部分，已切分"),
    /** The same character ends one half of a joined paragraph and starts the other. */
    CHARACTER_DOUBLED(Severity.WARNING, "{0} stands on both sides of the cut", "断开处两侧均为“{0}”"),
    /** The list of attachments names more than there are. */
    ATTACHMENT_MISSING(Severity.INFO, "{0} attachments listed, {1} found", "列有附件 {0} 个，文中 {1} 个"),
    /** The rows of a table are not clear: each cell is a row. */
    TABLE_FLAT(Severity.WARNING, "a table of {0} cells whose rows are not clear", "表格共 {0} 格，未能分行"),
    /** Cells of a table that was written a cell a line may stand in other columns than where they are. */
    TABLE_IN_DOUBT(Severity.WARNING, "a table in which the columns of {0} cells are not clear", "表格有 {0} 格所在的列存疑"),
    /** As much speaks for one role of a line as for another. */
    ROLE_IN_DOUBT(Severity.WARNING, "read as {0}, but as much speaks for {1}", "读作 {0}，但作 {1} 的依据同样充分"),
    /** A line that was not understood. */
    LINE_UNREAD(Severity.INFO, "not understood", "未能识别"),
    /** A title mark that nothing closes. */
    TITLE_MARK_UNCLOSED(Severity.WARNING, "《 is not closed", "书名号未闭合"),
    /** A title in marks that is too long to be one. */
    TITLE_MARK_TOO_LONG(Severity.WARNING, "the marks hold too much for a title", "书名号内文字过长"),
    /** A date that is in no calendar. */
    DATE_IMPOSSIBLE(Severity.WARNING, "no such date: {0}", "日期不存在：{0}"),
    /** A document number that lacks a part. */
    DOCUMENT_NUMBER_DAMAGED(Severity.WARNING, "damaged document number: {0}", "发文字号残缺：{0}"),
    /** A document names more others than are remembered. */
    NAMES_LEFT_OUT(
            Severity.WARNING,
            "more than {0} names of documents: later ones are not remembered",
            "文件名称或简称超过 {0} 个，其后的不再记录"),
    /** A document has more relations to others than are kept. */
    RELATIONS_LEFT_OUT(Severity.WARNING, "more than {0} relations: later ones are left out", "文件关系超过 {0} 条，其后的未列出"),
    /** A text that was read as a decision changes nothing. */
    AMENDMENTS_NONE(Severity.WARNING, "changes no other document", "未见对其他文件的修改"),
    /** A sentence of a decision that changes something and was not understood. */
    AMENDMENT_NOT_UNDERSTOOD(Severity.WARNING, "a change that was not understood: {0}", "未能识别的修改内容：{0}"),
    /** A quotation in a decision that nothing closes. */
    QUOTATION_UNCLOSED(Severity.WARNING, "the quotation is not closed", "引文未闭合"),
    /** A new text in a decision that no quotation marks set off: it was taken up to the next clause. */
    QUOTATION_UNMARKED(Severity.INFO, "a new text without quotation marks", "新条文未加引号"),
    /** None of the amendments is for this document. */
    AMENDMENTS_FOR_ANOTHER(Severity.ERROR, "changes another document: {0}", "所修改的是另一文件：{0}"),
    /** The document was changed later than by this decision. */
    AMENDMENTS_OUT_OF_ORDER(Severity.WARNING, "of {0}, but the document was changed on {1}", "决定日期为 {0}，文件此前已于 {1} 修改"),
    /** The history of the document names this decision. */
    AMENDMENTS_APPLIED_ALREADY(Severity.WARNING, "the document names this decision in its history", "文件沿革已载明本决定"),
    /** A decision changes a provision that the document has not. */
    PLACE_NOT_FOUND(Severity.ERROR, "not applied: there is no {0}", "未适用：找不到{0}"),
    /** A decision changes a provision that the document has more than once. */
    PLACE_FOUND_TWICE(Severity.ERROR, "not applied: {0} comes {1} times", "未适用：{0}有 {1} 处"),
    /** A decision changes a provision that it has changed already. */
    PLACE_CHANGED_TWICE(Severity.ERROR, "not applied: {0} was replaced already", "未适用：{0}已被替换"),
    /** A decision changes words that the provision has not. */
    WORDS_NOT_FOUND(Severity.ERROR, "not applied: {0} has no “{1}”", "未适用：{0}无“{1}”"),
    /** Words are added beside words that come more than once. */
    WORDS_FOUND_TWICE(Severity.ERROR, "not applied: {0} has “{1}” more than once", "未适用：{0}有多处“{1}”"),
    /** Words that a decision changes come more than once: all of them were changed. */
    WORDS_FOUND_REPEATEDLY(Severity.INFO, "{0} has “{1}” more than once: all were changed", "{0}有多处“{1}”，已全部修改"),
    /** A provision gets a number that another one has and keeps. */
    NUMBER_TAKEN(Severity.ERROR, "{0} is there already", "{0}已存在"),
    /** A provision gets another number by count than the decision gives it. */
    NUMBER_DIFFERS(Severity.WARNING, "number {0} in the decision, {1} by count", "决定所定序号为 {0}，按顺序为 {1}"),
    /** An article stands behind one with a greater number after the changes. */
    NUMBER_OUT_OF_ORDER(Severity.WARNING, "{0} stands behind {1}", "{0}位于{1}之后"),
    /** A change that cannot be worked into the document. */
    AMENDMENT_NOT_APPLIED(Severity.ERROR, "not applied: {0}", "未适用：{0}"),
    /** The decision repeals the document. */
    DOCUMENT_REPEALED(Severity.WARNING, "the decision repeals the document", "该文件已被废止"),
    /** A reference inside the document names a provision that has another number now. */
    REFERENCE_RENUMBERED(Severity.WARNING, "{0} is {1} now", "所引{0}现为{1}"),
    /** A reference inside the document names a provision that is gone. */
    REFERENCE_DELETED(Severity.WARNING, "{0} is gone", "所引{0}已删去"),
    /** Nothing else would fit: a limit. */
    LIMIT_REACHED(Severity.WARNING, "{1} more findings were left out (limit {0})", "另有 {1} 条未列出（上限 {0}）");

    private final String id;
    private final Severity severity;
    private final String english;
    private final String chinese;

    FindingCode(Severity severity, String english, String chinese) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.severity = severity;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The stable code.
     *
     * @return for example {@code clause-skipped}
     */
    public String id() {
        return id;
    }

    /**
     * How much it matters.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * A finding with this code.
     *
     * @param span where
     * @param arguments what the message names
     * @return a new finding
     */
    public Finding at(Span span, String... arguments) {
        Required.argument(arguments, "arguments");
        return new Finding(id, severity, span, List.of(arguments));
    }

    /**
     * The code with an id.
     *
     * @param id for example {@code clause-skipped}
     * @return the code, or empty for one of a later version
     */
    public static Optional<FindingCode> of(String id) {
        for (FindingCode code : values()) {
            if (code.id.equals(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /**
     * What a finding says.
     *
     * @param finding the finding
     * @param locale Chinese for any locale of that language, English for any other
     * @return a message; the code and its arguments where the code is not in this catalogue
     */
    public static String message(Finding finding, Locale locale) {
        Required.argument(finding, "finding");
        Required.argument(locale, "locale");
        Optional<FindingCode> code = of(finding.code());
        if (code.isEmpty()) {
            return finding.code() + " " + String.join(", ", finding.arguments());
        }
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String message = chinese ? code.get().chinese : code.get().english;
        for (int k = 0; k < finding.arguments().size(); k++) {
            message = message.replace("{" + k + "}", finding.arguments().get(k));
        }
        return message;
    }
}
