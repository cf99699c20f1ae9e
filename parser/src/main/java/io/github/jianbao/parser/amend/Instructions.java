package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.parser.amend.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the units of a decision in order, each in the context of the clauses around it. */
final class Instructions {

    private final Emission out;
    private final List<Finding> findings;
    private final List<Open> open = new ArrayList<>();
    private final Context root;

    /** Whether the changed text is printed once more from here on. */
    private boolean published;

    private boolean commenced;

    /** A clause that is open. */
    private record Open(@Nullable NumberStyle style, Context context) {}

    Instructions(Emission out, List<Finding> findings, Context root) {
        this.out = out;
        this.findings = findings;
        this.root = root;
    }

    void read(List<Unit> units) {
        for (Unit unit : units) {
            Mark mark = unit.mark();
            boolean lawAgain = commenced && mark != null && mark.style() == NumberStyle.ARTICLE && mark.ordinal() == 1;
            if (published || lawAgain) {
                return;
            }
            Context context = context(mark);
            out.clause(mark);
            List<List<Token>> sentences = Sentences.of(Tokenizer.of(unit));
            sentences.forEach(sentence -> sentence(sentence, context, mark != null));
            if (context.takeAddition() != null) {
                notUnderstood(sentences.get(sentences.size() - 1));
            }
        }
    }

    private Context context(@Nullable Mark mark) {
        if (mark == null) {
            open.clear();
            return root;
        }
        int level = 0;
        while (level < open.size() && open.get(level).style() != mark.style()) {
            level++;
        }
        open.subList(level, open.size()).clear();
        Context around = open.isEmpty() ? root : open.get(open.size() - 1).context();
        Context context = around.inner();
        open.add(new Open(mark.style(), context));
        return context;
    }

    private void sentence(List<Token> tokens, Context context, boolean inClause) {
        String words = Sentences.words(tokens);
        out.sentence(span(tokens));
        if (Sayings.isOfItself(words)) {
            ofItself(tokens, words);
        }
        boolean silent = !has(tokens, Kind.PLACE) && !has(tokens, Kind.QUOTE);
        if (silent && Sayings.isVague(words)) {
            notUnderstood(tokens);
        }
        if (follows(tokens, words)) {
            following(tokens, inClause ? context.target() : out.onlyTarget());
            return;
        }
        if (Sayings.isOfItself(words)) {
            return;
        }
        if ((has(tokens, Kind.REPEAL) || context.repeals()) && repeal(tokens, words, context)) {
            return;
        }
        String name = inClause ? BareTitles.of(tokens, words) : null;
        if (name != null) {
            context.target(name);
            return;
        }
        if (has(tokens, Kind.AMEND)) {
            context.repeals(false);
        }
        boolean understood =
                !Sentences.isLimited(tokens) && Statement.read(Sentences.withoutAsides(tokens), context, out);
        boolean instructs = inClause || tokens.get(0).is(Kind.PLACE, Kind.TAKE);
        boolean counts = instructs || has(tokens, Kind.QUOTE);
        if (!understood && (counts && says(tokens) || instructs && namesProvision(tokens))) {
            notUnderstood(tokens);
        }
    }

    /** What a decision says of itself: from when it is in force, that the changed text is published. */
    private void ofItself(List<Token> tokens, String words) {
        published |= Sayings.publishes(words);
        if (Sayings.commences(words)) {
            if (namesProvision(tokens)) {
                notUnderstood(tokens);
            }
            commenced = true;
            HanDates.Found found = HanDates.find(words, 0, words.length()).orElse(null);
            out.emit(null, new Operation.Commence(found == null ? null : found.date()));
        }
    }

    /** Whether numbers follow each other again, and nothing else is said: 条文顺序作相应调整, 第六条及以后各条序号顺延. */
    private static boolean follows(List<Token> tokens, String words) {
        boolean others = tokens.stream().anyMatch(token -> token.acts() || token.is(Kind.QUOTE));
        boolean onwards = has(tokens, Kind.BEHIND) || words.indexOf('各') >= 0;
        return !others && has(tokens, Kind.ORDER) && (onwards || !has(tokens, Kind.PLACE));
    }

    /** Numbers of paragraphs and items follow each other anyway. */
    private void following(List<Token> tokens, @Nullable String target) {
        String words = Sentences.words(tokens);
        boolean parts =
                words.indexOf('条') < 0 && (words.contains("各项") || words.contains("各款") || words.contains("各目"));
        List<String> titles = words.contains("》等") ? List.of() : titles(tokens);
        if (parts) {
            return;
        }
        titles.forEach(title -> out.emit(title, Operation.Renumber.FOLLOWING));
        if (titles.isEmpty()) {
            out.emit(target, Operation.Renumber.FOLLOWING);
        }
    }

    private static boolean namesProvision(List<Token> tokens) {
        return tokens.stream()
                .flatMap(token -> token.places().stream())
                .anyMatch(place -> !place.steps().isEmpty());
    }

    private static List<String> titles(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.is(Kind.TITLE))
                .map(Token::text)
                .toList();
    }

    private void notUnderstood(List<Token> tokens) {
        findings.add(FindingCode.AMENDMENT_NOT_UNDERSTOOD.at(span(tokens), shortened(Sentences.said(tokens))));
    }

    private static Span span(List<Token> tokens) {
        return Span.of(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** 废止《…》; under a heading that says so, the titles alone. */
    private boolean repeal(List<Token> tokens, String words, Context context) {
        boolean says = has(tokens, Kind.REPEAL);
        if (says && namesProvision(Sentences.withoutAsides(tokens))) {
            notUnderstood(tokens);
            return true;
        }
        String name = says ? null : BareTitles.of(tokens, words);
        List<String> titles = name == null ? titles(Sentences.withoutAsides(tokens)) : List.of(name);
        boolean listed = !titles.isEmpty() && !has(tokens, Kind.AMEND) && !says(tokens) && !has(tokens, Kind.PLACE);
        if (!says && !listed) {
            return false;
        }
        titles.forEach(title -> out.emit(title, new Operation.Repeal()));
        if (titles.isEmpty()) {
            context.repeals(true);
        }
        return true;
    }

    /** Whether a sentence says that something is done. */
    private static boolean says(List<Token> tokens) {
        boolean takes = has(tokens, Kind.TAKE) && has(tokens, Kind.PLACE);
        return takes || tokens.stream().anyMatch(Token::acts) || has(tokens, Kind.QUOTE);
    }

    private static boolean has(List<Token> tokens, Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }
}
