package io.github.jianbao.model.json;

import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Match;
import io.github.jianbao.model.PageValue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.StableIds;
import io.github.jianbao.model.json.Fields.Name;
import tools.jackson.core.JsonGenerator;

/** Writes an issue as the annotations of the records say, without reflection: in less than half the time. */
final class IssueJson {

    private final Fields fields;
    private final TextJson texts;
    private final DocumentJson documents;

    private IssueJson(Fields fields, StableIds ids) {
        this.fields = fields;
        this.texts = new TextJson(fields);
        this.documents = new DocumentJson(fields, texts, ids);
    }

    static void write(Issue issue, JsonGenerator json) {
        new IssueJson(new Fields(json), StableIds.of(issue)).issue(issue);
    }

    private void issue(Issue issue) {
        fields.open()
                .put(Name.SCHEMA_VERSION, issue.schemaVersion())
                .put(Name.MASTHEAD, issue.masthead(), this::masthead)
                .put(Name.CONTENTS, issue.contents(), this::contents)
                .list(Name.SECTIONS, issue.sections(), this::section)
                .list(Name.COLOPHON, issue.colophon(), documents::note)
                .list(Name.FURNITURE, issue.furniture(), this::furniture)
                .list(Name.PAGE_VALUES, issue.pageValues(), this::pageValue)
                .close();
    }

    private void masthead(Masthead masthead) {
        fields.open()
                .put(Name.NAME, masthead.name(), texts.text)
                .list(Name.PUBLISHERS, masthead.publishers(), texts.text)
                .put(Name.DESIGNATION, masthead.designation(), this::designation)
                .put(Name.DATE, masthead.date(), documents::dateLine)
                .list(Name.OTHERS, masthead.others(), texts.text)
                .close();
    }

    private void designation(Designation designation) {
        fields.open()
                .put(Name.TEXT, designation.text(), texts.text)
                .put(Name.YEAR, designation.year())
                .put(Name.NUMBER, designation.number())
                .put(Name.LAST_NUMBER, designation.lastNumber())
                .put(Name.TOTAL_NUMBER, designation.totalNumber())
                .close();
    }

    private void contents(Contents contents) {
        fields.open()
                .put(Name.HEADING, contents.heading(), texts.text)
                .list(Name.ENTRIES, contents.entries(), this::entry)
                .close();
    }

    private void entry(ContentsEntry entry) {
        fields.open()
                .put(Name.KIND, entry.kind())
                .put(Name.TITLE, entry.title(), texts.text)
                .put(Name.PAGE, entry.page())
                .put(Name.PAGE_SPAN, entry.pageSpan(), texts.span)
                .put(Name.TARGET, entry.target())
                .put(Name.MATCH, entry.match(), this::match)
                .close();
    }

    private void match(Match match) {
        fields.open().put(Name.HOW, match.how()).put(Name.SCORE, match.score()).close();
    }

    private void section(Section section) {
        fields.open()
                .put(Name.HEADING, section.heading(), texts.text)
                .put(Name.NAME, section.name())
                .put(Name.LEVEL, section.level())
                .list(Name.ARTICLES, section.articles(), documents::article)
                .close();
    }

    private void pageValue(PageValue value) {
        fields.open()
                .put(Name.KIND, value.kind())
                .put(Name.VALUE, value.value())
                .put(Name.SPAN, value.span(), texts.span)
                .put(Name.DATE, value.date(), texts.date)
                .close();
    }

    private void furniture(Furniture furniture) {
        fields.open()
                .put(Name.TEXT, furniture.text(), texts.text)
                .put(Name.KIND, furniture.kind())
                .close();
    }
}
