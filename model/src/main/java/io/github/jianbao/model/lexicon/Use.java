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
    /** Who is competent, by kind. */
    COMPETENT("bodies", "who"),
    /** Kinds of bodies in labels: 责任单位, 责任部门. */
    LABELLED_BODIES("bodies", "label"),
    /** Ends as the name of a body does, and is not one. */
    NO_BODIES("bodies", "none"),
    /** What a recipient ends in beside bodies (主送机关). */
    RECIPIENTS("bodies", "recipient"),
    /** What recipients who are persons are addressed with: 尊敬的. */
    SALUTATIONS("bodies", "salute"),
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
    /** A label of the line over the title of what a listed company announces (证券代码 …). */
    LISTED_LABELS("labels", "listed"),
    /** What the head of a column of a table ends in. */
    TABLE_HEAD_ENDS("labels", "cellend"),
    /** The head of a column of ordinals. */
    FIRST_TABLE_HEADS("labels", "cellfirst"),
    /** What the head of a column of days ends in. */
    DATE_HEADS("labels", "celldate"),
    /** What the head of a column of figures ends in. */
    FIGURE_HEADS("labels", "cellfigure"),
    /** What the head of a column of bodies ends in. */
    BODY_HEADS("labels", "cellbody"),
    /** What the head of a column of names of persons ends in. */
    PERSON_HEADS("labels", "cellperson"),
    /** What opens a row of sums. */
    SUM_LABELS("labels", "cellsum"),
    /** What no title ends in: its next line goes on. */
    OPEN_ENDS("labels", "open"),
    /** What the last words of a document open with: 特此通知. */
    CLOSINGS("labels", "closing"),
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
    /** A key of data about a file that says how a page is built from it. */
    FILE_BUILDS("web", "filebuild"),
    /** A label of data about a document that gives its number. */
    FILE_NUMBERS("web", "filenumber"),
    /** A label of data about a document that gives who issued it. */
    FILE_ISSUERS("web", "fileissuer"),
    /** A label of data about a document that gives its kind. */
    FILE_KINDS("web", "filekind"),
    /** A label of data about a document that gives its index number. */
    FILE_INDEXES("web", "fileindex"),
    /** A label of data about a document that says whether it holds. */
    FILE_STATUSES("web", "filestatus"),
    /** A label of data about a document that gives from when it holds. */
    FILE_FROM("web", "filefrom"),
    /** A label of data about a document that gives until when it holds. */
    FILE_UNTIL("web", "fileuntil"),
    /** What stands before the code of an authority and is not part of it. */
    BEFORE_CODES("citing", "code"),
    /** What stands before the name of who issued a decree and is not part of it. */
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
    /** What the title of a document ends in that sets rules, as laws do. */
    RULE_KINDS("genres", "rule"),
    /** What stands between the title of a document and a place in it. */
    LINKING_PROVISIONS("citing", "link"),
    /** A part of a provision that has no level of its own. */
    PARTS_OF_PROVISIONS("citing", "part"),
    /** What stands behind a provision and shows that it is one. */
    AFTER_PROVISIONS("citing", "after"),
    /** What stands before the name of a document without marks. */
    BEFORE_PLAIN_NAMES("citing", "plain"),
    /** What stands before the title of an earlier document. */
    BEFORE_EARLIER_TITLES("citing", "earlier"),
    /** Whose a document is that its short title does not say. */
    BEFORE_TITLES_OF_OTHERS("citing", "whose"),
    /** What stands before the title of a document that is forwarded. */
    FORWARDING("citing", "forward"),
    /** What stands before the title of a document that is amended. */
    AMENDING("citing", "amend"),
    /** What says that a document is repealed. */
    REPEALED("citing", "repealed"),
    /** What says that a document is not repealed. */
    KEPT("citing", "kept"),
    /** What stands before 废止 where nothing is repealed. */
    NOT_REPEALED("citing", "norepeal"),
    /** What stands before a document, or 印发, that is issued now. */
    ISSUED_NOW("citing", "now"),
    /** What says that a document is published now. */
    PUBLISHED_NOW("citing", "published"),
    /** A list of documents. */
    LISTS_OF_DOCUMENTS("citing", "lists"),
    /** The header of a column of titles. */
    HEADERS_OF_TITLES("citing", "titlecolumn"),
    /** The header of a column of numbers. */
    HEADERS_OF_NUMBERS("citing", "numbercolumn"),
    /** Who issues a decree, between its number and 令. */
    DECREEING_OFFICES("citing", "issuerbehind"),
    /** What the code of a case holds. */
    KINDS_OF_CASES("citing", "case"),
    /** Codes of national, sectoral and local standards. */
    CODES_OF_STANDARDS("citing", "standard"),
    /** What says that a document is printed behind this one: 印发, 转发. */
    ANNOUNCING("citing", "announce"),
    /** What stands before the last day for something. */
    BEFORE_LAST_DAYS("dates", "last"),
    /** What was so before a day, so that the day is no deadline. */
    BEFORE_THAT_DAY("dates", "past"),
    /** What follows 年内 where nothing is due. */
    NOT_WITHIN("dates", "notwithin"),
    /** What a report says of the day up to which it counts. */
    COUNTED_UP_TO("dates", "counted"),
    /** What stands before a Han month that is a date. */
    BEFORE_MONTHS("dates", "onmonth"),
    /** What a bracket behind a day says. */
    REMARKS_ON_DAYS("dates", "dayremark"),
    /** Parts of a day. */
    PARTS_OF_DAYS("dates", "daypart"),
    /** Units of time limits. */
    UNITS_OF_TIME("dates", "timeunit"),
    /** What stands before a time that has gone by. */
    BEFORE_PAST_TIMES("dates", "goneby"),
    /** What happened within a time that is no limit. */
    AFTER_PAST_TIMES("dates", "happened"),
    /** What follows a time by which something was done sooner. */
    AFTER_SOONER("dates", "sooner"),
    /** What an event begins with whose subject is left out. */
    RECEIVING("dates", "receive"),
    /** What stands before an event that a time limit counts from. */
    BEFORE_EVENTS("dates", "beforeevent"),
    /** What an event ends in that a time limit lies before. */
    ENDS_OF_EVENTS("dates", "eventend"),
    /** What a time limit counts from ends in. */
    SINCE_THE_DAY("dates", "since"),
    /** What says that a document starts to hold. */
    STARTING_TO_HOLD("validity", "start"),
    /** The day of the document itself. */
    OWN_DAY("validity", "own"),
    /** What says that a document was passed. */
    PASSED("validity", "passed"),
    /** What says that a document was published. */
    PUBLISHED("validity", "published"),
    /** What the time that a document holds stands behind. */
    TERMS_OF_VALIDITY("validity", "term"),
    /** What a document calls itself. */
    SELF("validity", "self"),
    /** What a history says of a document that was changed. */
    CHANGED("validity", "amended"),
    /** Must. */
    MUST("law", "must"),
    /** Must not. */
    MUST_NOT("law", "mustnot"),
    /** May. */
    MAY_ACT("law", "may"),
    /** A letter that says must, as a word of its own. */
    SHORT_MUST("law", "should"),
    /** A letter that says may, as a word of its own. */
    SHORT_MAY("law", "can"),
    /** Verbs whose object is a body, where the phrase says what is done: 设立渡运企业. */
    FOUNDING("law", "found"),
    /** What somebody asked for, behind 应 that means on his request. */
    REQUESTS("law", "request"),
    /** Verbs that make with 单位 the name of who does so: 举办单位. */
    DOERS("law", "doer"),
    /** Times that need no comma in front of who is bound: 必要时. */
    TIMES_OF_DUTIES("law", "when"),
    /** A word of duty that begins another word. */
    NO_DUTY("law", "noduty"),
    /** What a word of duty belongs to, so that nobody is bound. */
    EMBEDDING_DUTIES("law", "embed"),
    /** What 可以 imposes. */
    IMPOSING("law", "impose"),
    /** What stands before 禁止 that bans something. */
    BEFORE_BANS("law", "ban"),
    /** Adverbs in front of a word of duty. */
    ADVERBS_OF_DUTIES("law", "adverb"),
    /** What opens an adverbial. */
    OPENERS_OF_ADVERBIALS("law", "opener"),
    /** What links a clause to the one before. */
    LINKS_OF_CLAUSES("law", "clauselink"),
    /** Verbs that open a clause of what is done. */
    OPENERS_OF_ACTS("law", "act"),
    /** What those are called who can be bound. */
    AGENTS("law", "agent"),
    /** What follows an agent inside a clause. */
    AFTER_AGENTS("law", "afteragent"),
    /** What a clause ends in that is a condition. */
    ENDS_OF_CONDITIONS("law", "condition"),
    /** What stands before a term that is defined. */
    BEFORE_TERMS("law", "term"),
    /** What stands before 是指 that explains in passing. */
    NO_DEFINITION("law", "nodefinition"),
    /** Words of measures. */
    MEASURES("law", "measure"),
    /** Words of criminal measures. */
    CRIMINAL_MEASURES("law", "crime"),
    /** What a measure is imposed with. */
    BEFORE_MEASURES("law", "beforemeasure"),
    /** What says that a provision is broken. */
    VIOLATING("law", "violate"),
    /** What a line says of those who organise something. */
    ORGANISERS("duties", "organiser"),
    /** What follows 要 that is no task. */
    NO_WISH("duties", "nowish"),
    /** What opens a clause in front of the bodies. */
    OPENERS_OF_CLAUSES("duties", "opener"),
    /** Kinds of bodies that need nothing in front of them. */
    KINDS_OF_BODIES_ALONE("duties", "alone"),
    /** What opens a sentence of what was done. */
    LATELY("duties", "lately"),
    /** What stands before kinds of bodies that are some or all. */
    SOME_BODIES("bodies", "some"),
    /** What an aim is called. */
    NAMES_OF_AIMS("aims", "goal"),
    /** At least, with a verb between it and the number. */
    AT_LEAST_BEFORE_VERBS("aims", "leastverb"),
    /** At most, with a verb between it and the number. */
    AT_MOST_BEFORE_VERBS("aims", "mostverb"),
    /** What the title of a document ends in that sets tasks. */
    PLAN_KINDS("genres", "plan"),
    /** What the header of a column of tasks holds. */
    HEADERS_OF_TASKS("duties", "taskcolumn"),
    /** Words that end like what stands before an event. */
    INSIDE_EVENTS("dates", "inevent"),
    /** What things are called that can be bound. */
    BOUND_THINGS("law", "thing"),
    /** Words that open like adverbials. */
    NO_OPENERS_OF_ADVERBIALS("law", "noopener"),
    /** Verbs that names of bodies hold too. */
    VERBS_IN_NAMES("duties", "innames"),
    /** What else somebody may do. */
    ALSO_MAY("law", "alsomay"),
    /** What joins a clause to a ban. */
    JOINING_BANS("law", "joinban"),
    /** What an adverbial ends in that says how or where. */
    ENDS_OF_ADVERBIALS("law", "adverbialend"),
    /** What a clause opens with that says how something is done in the next one. */
    MANNERS_OF_ACTS("law", "manner"),
    /** What is written about a measure, and is not one. */
    PAPERS_OF_MEASURES("law", "paper"),
    /** Who prosecutes and judges crimes. */
    JUDICIAL_BODIES("law", "judicial"),
    /** What an attribute of those who are bound opens with. */
    OPENERS_OF_ATTRIBUTES("law", "attribute"),
    /** What stands between bodies and the deadline that they have. */
    BEFORE_DEADLINES_OF_BODIES("duties", "bydate"),
    /** Words that no name of a body holds: 责令, 按照. */
    WORDS_OF_NO_NAME("openings", "nowhere"),
    /** What those do who are bound, and nothing that they are called: 收押, 侦查. */
    VERBS_OF_AGENTS("law", "agentverb"),
    /** What two do together: 签订, 协商. */
    AGREEING("law", "agree"),
    /** What is measured: 时间, 面积. */
    MEASURED("law", "measured"),
    /** What a thing that is bound ends in behind 的: 规划的编制. */
    BOUND_TOPICS("law", "topic"),
    /** What a phrase ends in that says how, when, where or on what terms: 情形, 程序. */
    CIRCUMSTANCES("law", "circumstance"),
    /** What the body does that a condition begins with, and that decides: 发现, 查处. */
    ACTS_OF_BODIES("law", "acting"),
    /** What is not done by those whom a condition is about, but to them: 准许, 向其. */
    ACTS_OF_AUTHORITIES("law", "doneto"),
    /** Laws of the state that everybody knows by their names. */
    LAWS_OF_THE_STATE("citing", "state"),
    /** Who can impose measures: 部门, 机关. */
    AUTHORITIES("law", "authority"),
    /** What says that somebody is punished. */
    PUNISHING("duties", "punish"),
    /** What the rules of a law are called behind its name. */
    RULES_OF_LAWS("citing", "rules"),
    /** Whom 任何 means. */
    ANYBODY("law", "anybody"),
    /** What is limited: 期限, 数额. */
    LIMITS("law", "limit"),
    /** What opens a condition: 如, 若, 一旦. */
    IF("law", "if"),
    /** Words that open as if does. */
    NO_IF("law", "noif"),
    /** What is borne, and is no task: 费用, 责任. */
    BORNE("duties", "borne"),
    /** What stands between bodies and 会同: 将, 应当. */
    BEFORE_TOGETHER("duties", "joining"),
    /** What is to be by a date that 至 introduces. */
    REACHED_BY_DATES("dates", "reached"),
    /** In front of what a decision changes. */
    TAKING("amending", "take"),
    /** In front of what something becomes. */
    CHANGING("amending", "change"),
    /** In front of the number that something gets. */
    NUMBERING("amending", "number"),
    /** Something is added to a document. */
    ADDING("amending", "add"),
    /** Something goes from a document. */
    DELETING("amending", "delete"),
    /** Several provisions become one. */
    MERGING("amending", "merge"),
    /** A document is no longer in force. */
    ABOLISHING("amending", "repeal"),
    /** Behind what something is added. */
    BEHIND("amending", "behind"),
    /** In front of what something is added. */
    IN_FRONT("amending", "front"),
    /** Between two provisions. */
    BETWEEN("amending", "between"),
    /** At the end of a provision. */
    AT_THE_END("amending", "end"),
    /** The provision that was named last. */
    NAMED_LAST("amending", "own"),
    /** The name of a document, not the name itself. */
    NAMES_OF_DOCUMENTS("amending", "title"),
    /** What stands in front of the first article. */
    PREAMBLES("amending", "preamble"),
    /** The heading of a chapter or of an article, not the heading itself. */
    HEADINGS("amending", "heading"),
    /** What says nothing of its own between the words of a change. */
    FILLING("amending", "fill"),
    /** The numbers of provisions. */
    ORDER("amending", "order"),
    /** The changed text is published once more. */
    PUBLISHED_AGAIN("amending", "again"),
    /** A document is changed, without saying how. */
    ABOUT_AMENDING("amending", "amend"),
    /** Between the members of a list of changes. */
    AMONG_MEMBERS("amending", "among"),
    /** What a decision calls itself. */
    DECISIONS("amending", "act"),
    /** In front of what is said of all that a decision lists. */
    OF_ALL("amending", "all"),
    /** Words of a document that are changed, without saying which: 个别文字. */
    WORDING("amending", "wording"),
    /** What names a section of a bulletin by itself (栏目名). */
    RUBRICS("rubrics", "name"),
    /** What the name of a section of a bulletin ends in. */
    RUBRIC_ENDS("rubrics", "end"),
    /** What stands in front of such a name and says which time it is of. */
    RUBRIC_TIMES("rubrics", "time"),
    /** What opens a sentence behind an enumeration. */
    SUMMING_UP("points", "sum"),
    /** A surname (姓), single or double. */
    SURNAMES("persons", "surname"),
    /** A common word that looks like a surname and a name: 文章, 安全 (非人名). */
    NO_PERSONS("persons", "common"),
    /** Last letters of persons: 申请人, 经营者. */
    LETTERS_OF_PERSONS("letters", "person"),
    /** Last letters of those who may be somewhere: 在本市的单位. */
    LETTERS_OF_THE_BOUND("letters", "bound"),
    /** Last letters of what is made and not done: 笔录, 许可证. */
    LETTERS_OF_PAPERS("letters", "paper"),
    /** What stands before an object, and not before the name of who is bound. */
    LETTERS_BEFORE_OBJECTS("letters", "beforeobject"),
    /** What opens the grounds of an act: 按照, 根据. */
    LETTERS_OF_GROUNDS("letters", "ground"),
    /** In front of 还 where it is no adverb: 归还. */
    LETTERS_BEFORE_BACK("letters", "beforeback"),
    /** In front of 目 where no aim is meant: 项目. */
    LETTERS_BEFORE_ITEMS("letters", "beforeitem"),
    /** What stands before one who is not bound: 对, 向, 除. */
    LETTERS_OF_ADVERBIALS("letters", "adverbial"),
    /** Last letters of what says when: 时, 期间. */
    LETTERS_OF_TIMES("letters", "time"),
    /** Behind 应 where it is no duty: 应急. */
    LETTERS_AFTER_SHOULD("letters", "aftershould"),
    /** What opens an attribute, too: 以, 从. */
    LETTERS_OF_ATTRIBUTES("letters", "attribute"),
    /** Last letters of where something is: 内, 上. */
    LETTERS_OF_PLACES("letters", "place"),
    /** Last letters of bodies in front of a verb that may be part of a name: 局, 部. */
    LETTERS_OF_OFFICES("letters", "office"),
    /** Last letters of names of regions: 省, 县. */
    LETTERS_OF_REGIONS("letters", "region"),
    /** The same, and those of towns: 乡, 镇. */
    LETTERS_OF_LEVELS("letters", "level"),
    /** Behind 所在 where it says where something is: 所在地, 所在区. */
    LETTERS_BEHIND_WHERE("letters", "wherebehind");

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
