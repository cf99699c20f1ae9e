package io.github.jianbao.model.json;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Match;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.PageValue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.json.Fields.Name;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Reads an issue as {@link IssueJson} writes it; in any order of properties, skipping those that it does not know. */
final class IssueReader {

    private static final String READABLE = "1.";

    private final Values json;
    private final TextReader texts;
    private final DocumentReader documents;

    private IssueReader(Values json) {
        this.json = json;
        this.texts = new TextReader(json);
        this.documents = new DocumentReader(json, texts);
    }

    /** Reads the issue whose start the parser stands at. */
    static Issue read(JsonParser parser) {
        return new IssueReader(new Values(parser)).issue();
    }

    private Issue issue() {
        Masthead masthead = null;
        Contents contents = null;
        List<Section> sections = List.of();
        List<Note> colophon = List.of();
        List<Furniture> furniture = List.of();
        List<PageValue> pageValues = List.of();
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case SCHEMA_VERSION -> version();
                case MASTHEAD -> masthead = json.orNull(this::masthead);
                case CONTENTS -> contents = json.orNull(this::contents);
                case SECTIONS -> sections = json.list(this::section);
                case COLOPHON -> colophon = documents.notes();
                case FURNITURE -> furniture = json.list(this::furniture);
                case PAGE_VALUES -> pageValues = json.list(this::pageValue);
                default -> json.skip();
            }
        }
        return new Issue(masthead, contents, sections, colophon, furniture, pageValues);
    }

    private void version() {
        String version = json.stringOrNull();
        if (version == null || !isReadable(version)) {
            throw json.wrong("schemaVersion " + version + " is not one that can be read here: 1.x");
        }
    }

    private static boolean isReadable(String version) {
        return version.length() > READABLE.length()
                && version.startsWith(READABLE)
                && version.chars().skip(READABLE.length()).allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private Masthead masthead() {
        Text title = null;
        List<Text> publishers = List.of();
        Designation designation = null;
        DateLine date = null;
        List<Text> others = List.of();
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case NAME -> title = texts.textOrNull();
                case PUBLISHERS -> publishers = texts.texts();
                case DESIGNATION -> designation = json.orNull(this::designation);
                case DATE -> date = json.orNull(documents::dateLine);
                case OTHERS -> others = texts.texts();
                default -> json.skip();
            }
        }
        return new Masthead(title, publishers, designation, date, others);
    }

    private Designation designation() {
        Text text = null;
        Integer year = null;
        Integer number = null;
        Integer lastNumber = null;
        Integer totalNumber = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TEXT -> text = texts.textOrNull();
                case YEAR -> year = json.integerOrNull();
                case NUMBER -> number = json.integerOrNull();
                case LAST_NUMBER -> lastNumber = json.integerOrNull();
                case TOTAL_NUMBER -> totalNumber = json.integerOrNull();
                default -> json.skip();
            }
        }
        return new Designation(json.required(text, "a designation", Name.TEXT), year, number, lastNumber, totalNumber);
    }

    private Contents contents() {
        Text heading = null;
        List<ContentsEntry> entries = List.of();
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case HEADING -> heading = texts.textOrNull();
                case ENTRIES -> entries = json.list(this::entry);
                default -> json.skip();
            }
        }
        return new Contents(heading, entries);
    }

    private ContentsEntry entry() {
        ContentsEntry.Kind kind = null;
        Text title = null;
        Integer page = null;
        Span pageSpan = null;
        String target = null;
        Match match = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case KIND -> kind = json.oneOfOrNull(ContentsEntry.Kind.class);
                case TITLE -> title = texts.textOrNull();
                case PAGE -> page = json.integerOrNull();
                case PAGE_SPAN -> pageSpan = json.orNull(texts::span);
                case TARGET -> target = json.stringOrNull();
                case MATCH -> match = json.orNull(this::match);
                default -> json.skip();
            }
        }
        return new ContentsEntry(
                json.required(kind, "an entry of the contents", Name.KIND),
                json.required(title, "an entry of the contents", Name.TITLE),
                page,
                pageSpan,
                target,
                match);
    }

    private Match match() {
        Match.How how = null;
        double score = 0;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case HOW -> how = json.oneOfOrNull(Match.How.class);
                case SCORE -> score = json.number();
                default -> json.skip();
            }
        }
        return new Match(json.required(how, "a match", Name.HOW), score);
    }

    private Section section() {
        Text heading = null;
        String title = null;
        int level = 1;
        List<Article> articles = List.of();
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case HEADING -> heading = texts.textOrNull();
                case NAME -> title = json.stringOrNull();
                case LEVEL -> level = json.integer();
                case ARTICLES -> articles = json.list(documents::article);
                default -> json.skip();
            }
        }
        return new Section(heading, title, level, articles);
    }

    private PageValue pageValue() {
        PageValue.Kind kind = null;
        String value = null;
        Span span = null;
        HanDate date = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case KIND -> kind = json.oneOfOrNull(PageValue.Kind.class);
                case VALUE -> value = json.stringOrNull();
                case SPAN -> span = json.orNull(texts::span);
                case DATE -> date = texts.dateOrNull();
                default -> json.skip();
            }
        }
        return new PageValue(
                json.required(kind, "a page value", Name.KIND),
                json.required(value, "a page value", Name.VALUE),
                json.required(span, "a page value", Name.SPAN),
                date);
    }

    private Furniture furniture() {
        Text text = null;
        Furniture.Kind kind = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TEXT -> text = texts.textOrNull();
                case KIND -> kind = json.oneOfOrNull(Furniture.Kind.class);
                default -> json.skip();
            }
        }
        return new Furniture(json.required(text, "furniture", Name.TEXT), json.required(kind, "furniture", Name.KIND));
    }
}
