package io.github.jianbao.model.lexicon;

/** What words are looked up for: a column of one of the tables of the lexicon. */
public enum Use {
    /** What the title of a document ends in (文种). */
    TITLE_KINDS("genres", "title"),
    /** What the name of a cited document ends in. */
    CITED_KINDS("genres", "cited"),
    /** The kinds of 党政机关公文处理工作条例. */
    OFFICIAL_KINDS("genres", "official"),
    /** What a number of its own kind follows: …令第5号. */
    DECREES("genres", "decree"),
    /** What the name of a body ends in that signs a document or writes an article. */
    SIGNING_BODIES("bodies", "sign"),
    /** What the name of a body ends in that is charged with a task, beside single letters. */
    CHARGED_BODIES("bodies", "charged"),
    /** Units of places, which need what follows to be the name of a body. */
    UNITS_OF_PLACES("bodies", "unit"),
    /** Units of places that are bodies by themselves. */
    PLACES_AS_BODIES("bodies", "place"),
    /** Offices that every province or city has, whose place is stated once in a list. */
    ELIDED_BODIES("bodies", "elided"),
    /** Kinds of bodies, none by name. */
    KINDS_OF_BODIES("bodies", "kind"),
    /** Who is competent, told by kind. */
    COMPETENT("bodies", "who"),
    /** Kinds of bodies in labels: 责任单位, 责任部门. */
    LABELLED_BODIES("bodies", "label"),
    /** Ends as the name of a body does, and is none. */
    NO_BODIES("bodies", "none"),
    /** What a recipient ends in beside bodies (主送机关). */
    RECIPIENTS("bodies", "recipient"),
    /** What opens a sentence and no name of a body; mostly verbs. */
    NO_OPENINGS_OF_BODIES("openings", "never"),
    /** What names of bodies open with where no place does: the state, a level, a field of government, a part of a school. */
    OPENINGS_OF_BODIES("openings", "body"),
    /** A name that opens so leaves no place out. */
    OPENINGS_OF_WHOLE_NAMES("openings", "whole"),
    /** Provinces and the like by their short names. */
    PROVINCES("openings", "province"),
    /** Offices in front of the name of a person who signs. */
    SIGNING_OFFICES("offices", "sign"),
    /** Offices that a speaker is introduced by. */
    SPEAKING_OFFICES("offices", "speak"),
    /** Offices that may stand for a speaker without a name. */
    NAMELESS_OFFICES("offices", "nameless"),
    /** Offices that are one with the name behind them. */
    OFFICES_BEFORE_NAMES("offices", "value"),
    /** Who asks. */
    ASKERS("speech", "ask"),
    /** A designation that is one of them and nothing else. */
    ANSWERS("speech", "answer"),
    /** What reports a saying inside a sentence: no turn. */
    REPORTING_VERBS("speech", "report"),
    /** Short words before a colon that are no name. */
    OPENERS_OF_LISTS("speech", "list"),
    /** Designations of speakers that are no names. */
    UNNAMED_SPEAKERS("speech", "unnamed"),
    /** In front of where an article comes from. */
    SOURCE_LABELS("labels", "source"),
    /** In front of a line of the foot: 抄送, 责任编辑. */
    FOOT_LABELS("labels", "foot"),
    /** Headings of the contents. */
    CONTENTS_HEADINGS("labels", "contents"),
    /** What a subtitle says. */
    SUBTITLE_WORDS("labels", "subtitle"),
    /** In a line of the masthead that names a publisher. */
    PUBLISHING("labels", "publisher"),
    /** In a line of the masthead that says something else. */
    IMPRINT("labels", "imprint"),
    /** The heading of a list of works. */
    LISTS_OF_WORKS("labels", "works"),
    /** Degrees of secrecy (密级). */
    SECRECY("labels", "secrecy"),
    /** Degrees of urgency (紧急程度). */
    URGENCY("labels", "urgency"),
    /** In front of a colon: what follows is announced, nobody is addressed. */
    ANNOUNCEMENTS("labels", "announce"),
    /** The heading of a part of a text, and nobody's name. */
    FRONT_WORDS("labels", "front"),
    /** The head of a column of a table. */
    TABLE_HEADS("labels", "cell"),
    /** In front of who or what can be reached, and of how a document is made public: a note. */
    CONTACT_LABELS("labels", "contact"),
    /** What a line says that tells how a text came about (题注). */
    HISTORY_VERBS("labels", "history"),
    /** What the name of a bulletin ends in or holds (刊名). */
    BULLETIN_NAMES("labels", "bulletin"),
    /** What opens a sentence that gives reasons, and no list of recipients. */
    REASONS("labels", "reason"),
    /** What a note says that tells where a text was printed before. */
    PRINTED_BEFORE("labels", "printed"),
    /** What a line of authors begins with. */
    BYLINE_LABELS("labels", "byline"),
    /** In a marked line or a remark that names authors. */
    WRITERS("labels", "writer"),
    /** What a sentence says that publishes a text (公布令), and no line of its history does. */
    PUBLISHED_WITH("labels", "publish"),
    /** What the heading of contents says that the body proves. */
    OVERVIEWS("labels", "overview"),
    /** Words of a link to where a text was taken from, alone on a line. */
    LINK_WORDS("labels", "link"),
    /** What a source begins with that no colon follows: 摘自《…》. */
    TAKEN_FROM("labels", "taken"),
    /** A word that counts the topics of a meeting or the cases of a list: 议题1、. */
    TOPICS("labels", "topic"),
    /** A label of a letter's head before who gets it (受文者). */
    LETTER_TO("labels", "letterto"),
    /** A label of a letter's head before its date. */
    LETTER_DATE("labels", "letterdate"),
    /** A label of a letter's head before its number. */
    LETTER_NUMBER("labels", "letternumber"),
    /** Another label of a letter's head (速别, 承办人 …). */
    LETTER_NOTES("labels", "letternote"),
    /** What the head of a column of a table ends in. */
    TABLE_HEAD_ENDS("labels", "cellend"),
    /** The head of a column of ordinals. */
    FIRST_TABLE_HEADS("labels", "cellfirst"),
    /** What a line of a page around a document begins with. */
    WEB_STARTS("web", "start"),
    /** The heading of a list of links. */
    WEB_LISTS("web", "list"),
    /** Labels of the bar with date and source. */
    WEB_LABELS("web", "bar"),
    /** What the line begins with that says where a page stands in its site. */
    WEB_PLACES("web", "place"),
    /** A word of a page's bar that stands alone or beside others. */
    WEB_BUTTONS("web", "button"),
    /** An entry of a site's menu. */
    WEB_MENUS("web", "menu"),
    /** What a line at the foot of a page holds. */
    WEB_FOOTS("web", "foot"),
    /** A label of the table over a page's document (索引号 …). */
    WEB_FIELDS("web", "label"),
    /** A label that a crawler writes over a text. */
    WEB_CRAWLED("web", "crawler"),
    /** What only the foot of a site holds. */
    WEB_SITES("web", "site"),
    /** How the name of a file ends. */
    FILES("web", "file"),
    /** A key of data about a file that gives the title. */
    FILE_TITLES("web", "filetitle"),
    /** A key of data about a file that gives the day. */
    FILE_DATES("web", "filedate"),
    /** A key of data about a file that gives who wrote it. */
    FILE_AUTHORS("web", "fileauthor"),
    /** A key of data about a file that gives where it comes from. */
    FILE_SOURCES("web", "filesource"),
    /** A key of data about a file that gives its address. */
    FILE_ADDRESSES("web", "fileaddress"),
    /** What stands before the code of an authority and is none of it. */
    BEFORE_CODES("citing", "code"),
    /** What stands before the name of who issued a decree and is none of it. */
    BEFORE_ISSUERS("citing", "issuer"),
    /** What parts the members of a list of provisions. */
    BETWEEN_PROVISIONS("citing", "between"),
    /** What parts the numerals of one level. */
    BETWEEN_NUMERALS("citing", "member"),
    /** What stands before a provision and proves that it is one. */
    BEFORE_PROVISIONS("citing", "provision"),
    /** What a document rests on stands behind them. */
    GROUNDS("citing", "ground"),
    /** What stands before the name of a document without marks. */
    BEFORE_UNMARKED_NAMES("citing", "unmarked"),
    /** What opens the remark that gives a short name: 以下简称. */
    BEFORE_SHORT_NAMES("citing", "short"),
    /** What a title ends in that explains another document. */
    EXPLAINING("citing", "explain"),
    /** What stands before the title of a document that is issued. */
    ISSUING("citing", "issue"),
    /** What stands before the title of a document that is discussed. */
    DISCUSSING("citing", "discuss"),
    /** In front of the title of a document that is repealed. */
    REPEALING("citing", "repeal"),
    /** What stands before a date by which something is to be done. */
    BEFORE_AIMED_DATES("dates", "aim"),
    /** The year after one that was named. */
    NEXT_YEAR("dates", "next"),
    /** Behind a date: before it. */
    BEFORE_A_DAY("dates", "before"),
    /** What was done before a day, so that the day is no deadline. */
    DONE("dates", "done"),
    /** What is permitted before a day, so that the day is no deadline. */
    PERMITS("dates", "permit"),
    /** What is to be done before a day. */
    TASKS("dates", "task"),
    /** Labels and verbs of who leads. */
    LEADING("duties", "lead"),
    /** Labels and verbs of who is responsible. */
    RESPONSIBLE("duties", "responsible"),
    /** Labels and verbs of who guides. */
    GUIDING("duties", "guide"),
    /** Labels and verbs of who cooperates. */
    COOPERATING("duties", "cooperate"),
    /** Labels of the time of a task. */
    TIME_LABELS("duties", "time"),
    /** What stands in a remark of duties and is no body. */
    DUTY_REMARKS("duties", "remark"),
    /** Verbs behind the bodies that are charged. */
    DUTY_VERBS("duties", "verb"),
    /** Who may, not who is to. */
    MAY("duties", "may"),
    /** What introduces the bodies that are charged. */
    INTRODUCING("duties", "introduce"),
    /** Behind 负责: another word, or no task. */
    NO_TASK("duties", "none"),
    /** Behind 牵头: a task. */
    AFTER_LEADING("duties", "afterlead"),
    /** Behind the bodies that are charged with something. */
    AFTER_CHARGED("duties", "aftercharged"),
    /** Units of quantities. */
    UNITS("aims", "unit"),
    /** In front of where a quantity starts from. */
    STARTING_FROM("aims", "from"),
    /** At least. */
    AT_LEAST("aims", "least"),
    /** At most. */
    AT_MOST("aims", "most"),
    /** About. */
    ABOUT("aims", "about"),
    /** What opens a sentence behind an enumeration. */
    SUMMING_UP("points", "sum"),
    /** A surname (姓), single or double. */
    SURNAMES("persons", "surname");

    private final String table;
    private final String column;

    Use(String table, String column) {
        this.table = table;
        this.column = column;
    }

    /** {@return the name of the table} */
    String table() {
        return table;
    }

    /** {@return the name of the column} */
    String column() {
        return column;
    }
}
