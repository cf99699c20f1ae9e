package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.amend.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the units of a decision in order, each in the context of the clauses around it. */
final class Instructions {

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);

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
        if (Sayings.isOfItself(words) && !has(tokens, Kind.ORDER)) {
            published |= Sayings.publishes(words);
            if (Sayings.commences(words)) {
                commenced = true;
                HanDates.Found found = HanDates.find(words, 0, words.length()).orElse(null);
                out.emit(null, new Operation.Commence(found == null ? null : found.date()));
            }
            return;
        }
        if ((has(tokens, Kind.REPEAL) || context.repeals()) && repeal(tokens, words, context)) {
            return;
        }
        boolean silent = !has(tokens, Kind.PLACE) && !has(tokens, Kind.QUOTE);
        if (silent && has(tokens, Kind.ORDER)) {
            out.emit(context.target(), Operation.Renumber.FOLLOWING);
            return;
        }
        if (has(tokens, Kind.AMEND)) {
            context.repeals(false);
        }
        boolean understood = Statement.read(Sentences.withoutAsides(tokens), context, out);
        boolean counts = inClause || has(tokens, Kind.QUOTE);
        if (!understood && counts && says(tokens)) {
            notUnderstood(tokens);
        }
    }

    private void notUnderstood(List<Token> tokens) {
        findings.add(FindingCode.AMENDMENT_NOT_UNDERSTOOD.at(span(tokens), shortened(Sentences.words(tokens))));
    }

    private static Span span(List<Token> tokens) {
        return Span.of(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** 废止《…》; under a heading that says so, the titles alone. */
    private boolean repeal(List<Token> tokens, String words, Context context) {
        List<String> titles = new ArrayList<>();
        tokens.stream().filter(token -> token.is(Kind.TITLE)).forEach(token -> titles.add(token.text()));
        boolean says = has(tokens, Kind.REPEAL);
        if (titles.isEmpty() && !says) {
            int end = words.indexOf('（') < 0 ? words.length() : words.indexOf('（');
            if (KINDS.before(words, end) > 0) {
                titles.add(words.substring(0, end));
            }
        }
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
