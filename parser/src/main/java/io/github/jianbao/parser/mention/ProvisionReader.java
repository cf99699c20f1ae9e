package io.github.jianbao.parser.mention;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.ProvisionReference.Base;
import io.github.jianbao.model.ProvisionReference.Level;
import io.github.jianbao.model.ProvisionReference.Step;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;

/** Places in documents (条款引用): 第十二条第一款第（三）项, 本办法第五条, 第十条至第十五条, 前款, 本条第二款. */
final class ProvisionReader {

    /** Words between the members of a list. */
    private static final Words BETWEEN = Lexicon.words(Use.BETWEEN_PROVISIONS);

    /** 第十条前段、第十一条但书: parts of a place that have no level of their own. */
    private static final Words PARTS = Lexicon.words(Use.PARTS_OF_PROVISIONS);

    private static final Words BEFORE = Lexicon.words(Use.BEFORE_PROVISIONS);

    private static final Words AFTER = Lexicon.words(Use.AFTER_PROVISIONS);

    /** What follows a place and proves nothing by itself: a mark, or 的. */
    private static final CharSet WEAK = new CharSet("，。；：、,;:）)的");

    /** What may follow a place that its law, or a verb before it, shows to be one. */
    private static final CharSet LOOSE = new CharSet("到和或及与以除第还关适外至中内");

    private static final Words VIOLATING = Lexicon.words(Use.VIOLATING);

    private static final CharSet AFTER_RELATIVE = new CharSet("规所的情、和或，及中第以除至");

    private static final int LONGEST_LIST = 12;
    private static final int FARTHEST_HINT = 16;

    private final DocumentScope scope;
    private final Collected out;
    private final boolean on;
    private final ProvisionOwner owners;
    private final Places places = new Places();

    /** All places of the text. */
    private final ArrayList<ProvisionReference> found = new ArrayList<>();

    /** The article that the lead of a list names. */
    private List<Step> lead = List.of();

    private int lastEnd;
    private ProvisionOwner.Owner lastOwner = ProvisionOwner.NONE;
    private List<Step> lastSteps = List.of();

    ProvisionReader(DocumentScope scope, Collected out, TitleMarks marks, Brackets brackets) {
        this.scope = scope;
        this.out = out;
        this.on = scope.reads(MentionKind.PROVISIONS);
        this.owners = new ProvisionOwner(scope, marks, brackets);
    }

    void begin() {
        lastEnd = -1;
        lastOwner = ProvisionOwner.NONE;
        if (!found.isEmpty()) {
            found.clear();
        }
    }

    /** All places that the text has named so far, in order. */
    List<ProvisionReference> found() {
        return found;
    }

    /** At a 第 that opens a place. */
    void ordinal(String text, int i, boolean prose) {
        int numeral = Scan.skipBlanks(text, i + 1);
        char c = Scan.at(text, numeral);
        if (i < lastEnd || (!Places.isOpening(c) && !Places.isNumeral(c))) {
            return;
        }
        List<Step> steps = new ArrayList<>(3);
        int end = places.chain(text, i, steps);
        if (steps.isEmpty()) {
            return;
        }
        boolean ofLead = !lead.isEmpty() && steps.get(0).level() == Level.ITEM && opensItem(text, i);
        if (ofLead) {
            steps.addAll(0, lead);
        }
        if (isRest(text, i)) {
            return;
        }
        boolean continues = continuesList(text, i) || isAdded(text, i, steps.get(0));
        ProvisionOwner.Owner owner = continues ? lastOwner.at(i) : owners.of(text, i, lastEnd < 0 ? null : lastOwner);
        if (owner.stated() || continues || ofLead || certain(text, i, places.endOf(end), steps)) {
            add(text, owner, continues ? inList(steps) : steps, end, prose);
        }
    }

    /**
     * At the end of a text. 违反本条例第十七条规定的，按照下列规定处罚： says of which article the items are that the items below it name:
     * 违反第二项规定的.
     */
    void end(String text) {
        int last = Scan.skipBlanksBack(text, text.length()) - 1;
        boolean list = Scan.at(text, last) == '：' || Scan.at(text, last) == ':';
        if (!list && opensItem(text, text.indexOf('第'))) {
            return;
        }
        lead = List.of();
        for (int k = found.size() - 1; list && k >= 0; k--) {
            Step first = found.get(k).steps().get(0);
            boolean own = found.get(k).target() != null && first.base() == Base.START && first.level() == Level.ARTICLE;
            if (own && found.get(k).through().isEmpty()) {
                boolean one = k == 0 || found.get(k - 1).end() < found.get(k).start() - 1;
                lead = one ? List.of(first) : List.of();
                return;
            }
        }
    }

    /** 违反第二项 and 第二项 at the head of a text. */
    private static boolean opensItem(String text, int i) {
        int head = Scan.skipBlanks(text, 0);
        return i == head || (i == head + 2 && VIOLATING.at(text, head) == 2);
    }

    /** 第5.4.2条|第一项: the level in front of it was not read, so nobody knows where it is. */
    private boolean isRest(String text, int i) {
        char before = Scan.at(text, i - 1);
        return i != lastEnd && (before == '条' || before == '款' || (before >= '0' && before <= '9'));
    }

    /** 第三条中增加一款作为第二款: of the article that is named before it. */
    private boolean isAdded(String text, int i, Step first) {
        boolean below = first.level() == Level.PARAGRAPH || first.level() == Level.ITEM;
        return below && lastEnd > i - FARTHEST_HINT && lastEnd >= 0 && text.startsWith("作为", i - 2);
    }

    private boolean continuesList(String text, int i) {
        if (lastEnd < 0) {
            return false;
        }
        int from = Scan.skipBlanks(text, lastEnd + PARTS.at(text, lastEnd));
        int between = BETWEEN.at(text, from);
        return between > 0 && Scan.skipBlanks(text, from + between) == i;
    }

    /** At a 前: 前款, 前两款, 前款第三项. */
    void relative(String text, int i, boolean prose) {
        if (i < lastEnd) {
            return;
        }
        int at = Scan.skipBlanks(text, i + 1);
        int count = 1;
        if (Places.isNumeral(Scan.at(text, at))) {
            long read = HanNumerals.read(text, at, text.length());
            count = HanNumerals.value(read);
            at = read < 0 ? at : HanNumerals.end(read);
        }
        Level level = Places.level(Scan.at(text, at));
        boolean plain = level == Level.ARTICLE || level == Level.PARAGRAPH || level == Level.ITEM;
        if (!plain || level == null || count < 1 || count > 99) {
            return;
        }
        List<Step> steps = new ArrayList<>(2);
        steps.add(new Step(level, Base.PREVIOUS, count, 0));
        int end = places.chain(text, at + 1, steps);
        if (steps.size() > 1 || AFTER_RELATIVE.contains(Scan.at(text, end))) {
            add(text, owners.here(i), steps, end, prose);
        }
    }

    /** At a 本: 本条, 本款, 本章, 本条第一款. */
    void here(String text, int i, boolean prose) {
        Level level = Places.level(Scan.at(text, i + 1));
        char before = Scan.at(text, i - 1);
        boolean other =
                before == '基' || before == '根' || before == '文' || before == '版' || before == '原' || before == '样';
        if (i < lastEnd || level == null || other || (level == Level.ITEM && Scan.at(text, i + 2) == '目')) {
            return;
        }
        List<Step> steps = new ArrayList<>(2);
        steps.add(new Step(level, Base.THIS, 0, 0));
        int end = places.chain(text, i + 2, steps);
        if (Genres.at(text, i + 1) == 0 && (steps.size() > 1 || AFTER_RELATIVE.contains(Scan.at(text, end)))) {
            add(text, owners.here(i), steps, end, prose);
        }
    }

    private void add(String text, ProvisionOwner.Owner owner, List<Step> steps, int end, boolean prose) {
        if (places.isList()) {
            List<Places.Member> members = places.members(text, owner.start(), steps, end);
            for (Places.Member member : members) {
                tell(owner, member.start(), member.end(), member.steps(), member.through(), prose);
            }
            return;
        }
        List<Step> through = new ArrayList<>(2);
        int last = end;
        int mark = Scan.skipBlanks(text, end);
        if (Places.isThrough(Scan.at(text, mark))) {
            int second = Scan.skipBlanks(text, mark + 1);
            int after = Scan.at(text, second) == '第'
                    ? places.chain(text, second, through)
                    : places.bare(text, second, steps, through);
            last = through.isEmpty() ? end : places.endOf(after);
        }
        tell(owner, owner.start(), last, steps, through, prose);
        following(text, owner, steps, prose);
    }

    /** 第十条、十一条、十二条: the members of a list that go without 第. */
    private void following(String text, ProvisionOwner.Owner owner, List<Step> first, boolean prose) {
        Step last = first.get(first.size() - 1);
        while (last.base() == Base.START) {
            int start = places.nextWithoutOrdinal(text, lastEnd, last);
            if (start < 0) {
                return;
            }
            List<Step> steps = new ArrayList<>(first.subList(0, first.size() - 1));
            int end = places.bare(text, start, first, steps);
            last = steps.get(steps.size() - 1);
            tell(owner, start, places.chain(text, end, steps), steps, List.of(), prose);
        }
    }

    private void tell(
            ProvisionOwner.Owner owner, int start, int end, List<Step> steps, List<Step> through, boolean prose) {
        String target = prose && owner.inside() != null ? scope.clauseOf(owner.inside()) : null;
        ProvisionReference place = new ProvisionReference(start, end, owner.document(), steps, through, target);
        if (on) {
            out.add(place);
        }
        found.add(place);
        lastEnd = end;
        lastOwner = owner;
        lastSteps = steps;
    }

    /** 第二项 after 第三条第一项、: the article is that of the member before. */
    private List<Step> inList(List<Step> steps) {
        Level first = steps.get(0).level();
        List<Step> whole = new ArrayList<>(lastSteps.size() + steps.size());
        for (Step step : lastSteps) {
            if (step.level().compareTo(first) < 0) {
                whole.add(step);
            }
        }
        whole.addAll(steps);
        return whole;
    }

    /**
     * Whether 第… without a document is a place: 第十二条规定, 第三条第二款, but not 第一条路, 第一章节. Where no law stands around it,
     * 第一条，提高认识 counts what somebody says, and a mark behind it proves nothing.
     */
    private boolean certain(String text, int start, int end, List<Step> steps) {
        if (steps.size() > 1) {
            // 请输入：1.1 或者 第一条第一款 shows how to fill in a form
            return Search.find(text, Math.max(0, start - FARTHEST_HINT), start, "输入") < 0;
        }
        boolean introduced = BEFORE.before(text, Scan.skipBlanksBack(text, start)) > 0;
        boolean followed = AFTER.at(text, endOfList(text, end)) > 0;
        char next = Scan.at(text, end);
        Level level = steps.get(0).level();
        if (level == Level.ARTICLE) {
            boolean lawful = scope.articles() || scope.amended() != null || !found.isEmpty();
            return introduced
                    || followed
                    || (lawful && (LOOSE.contains(next) || WEAK.contains(next) || next == 0))
                    || (Scan.skipBlanks(text, 0) == start && next == 0);
        }
        if (level == Level.ITEM && Places.isOpening(Scan.at(text, Scan.skipBlanks(text, start + 1)))) {
            return true;
        }
        return introduced && !isOrdinary(level) || followed || (level == Level.PARAGRAPH && paragraphFollows(next));
    }

    /** After the members of a list that goes on behind an offset: 、第五条和第七条. */
    private static int endOfList(String text, int end) {
        int at = end;
        for (int count = 0; count < LONGEST_LIST; count++) {
            int between = Scan.at(text, at) == '至' ? 1 : BETWEEN.at(text, at);
            int next = at + between;
            if (between == 0 || Scan.at(text, next) != '第') {
                return at;
            }
            int letter = next + 1;
            while (Places.isNumeral(Scan.at(text, letter))) {
                letter++;
            }
            if (letter == next + 1 || Places.level(Scan.at(text, letter)) == null) {
                return at;
            }
            at = letter + 1;
        }
        return at;
    }

    /** 有第三项任务, 除第一项工作: items and parts are counted in every text. */
    private static boolean isOrdinary(Level level) {
        return level == Level.ITEM || level == Level.SUBITEM;
    }

    private static boolean paragraphFollows(char next) {
        return next == '的' || next == '、' || next == '和' || next == '或' || next == '至' || next == '第';
    }
}
