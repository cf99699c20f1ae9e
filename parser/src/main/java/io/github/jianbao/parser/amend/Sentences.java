package io.github.jianbao.parser.amend;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.amend.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts the words of a unit into sentences. */
final class Sentences {

    private static final int LONGEST_QUOTE = 16;
    private static final Words GROUNDS = Lexicon.words(Use.GROUNDS);

    private Sentences() {}

    /** The sentences, none of them empty; a new text after a colon belongs to the sentence that announces it. */
    static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> sentence = new ArrayList<>();
        boolean acts = false;
        for (int k = 0; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            boolean goesOn = token.is(Kind.BREAK)
                    && (announces(sentence, tokens, k) || !acts && becomes(sentence, tokens, k + 1));
            boolean ends = token.is(Kind.STOP, Kind.SEMICOLON)
                    || token.is(Kind.BREAK) && !goesOn
                    || token.is(Kind.COMMA) && orders(tokens, k + 1);
            if (!sentence.isEmpty() && (ends || acts && isNew(sentence.get(sentence.size() - 1), token))) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
                acts = false;
            }
            if (!ends) {
                sentence.add(token);
                acts |= token.acts();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    /** Whether a phrase says that what follows is counted anew, and does nothing else: 其后各条序号顺延. */
    private static boolean orders(List<Token> tokens, int from) {
        boolean orders = false;
        for (int k = from; k < tokens.size() && !tokens.get(k).is(Kind.COMMA, Kind.STOP); k++) {
            Token token = tokens.get(k);
            if (token.acts() || token.is(Kind.QUOTE, Kind.TITLE)) {
                return false;
            }
            if (token.is(Kind.SEMICOLON, Kind.BREAK)) {
                break;
            }
            orders |= token.is(Kind.ORDER);
        }
        return orders;
    }

    /** Whether another sentence starts behind a new text that ends in a full stop: 修改为：“….”原第三条…. */
    private static boolean isNew(Token last, Token next) {
        Quote text = last.quote();
        boolean opens = next.is(Kind.TAKE, Kind.PLACE)
                || next.is(Kind.FILL) && next.text().startsWith("原");
        return opens && text != null && text.isPassage();
    }

    /** Whether a paragraph opens with what the words become that the one before it quotes: 第三条：“…” 修改为：“…”. */
    private static boolean becomes(List<Token> sentence, List<Token> tokens, int next) {
        boolean quoted =
                !sentence.isEmpty() && sentence.get(sentence.size() - 1).is(Kind.QUOTE);
        return quoted && next < tokens.size() && tokens.get(next).is(Kind.CHANGE);
    }

    private static boolean announces(List<Token> sentence, List<Token> tokens, int at) {
        boolean quoted = at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.QUOTE);
        if (!quoted || sentence.isEmpty()) {
            return false;
        }
        boolean alone = at + 2 == tokens.size()
                || tokens.get(at + 2).is(Kind.STOP, Kind.BREAK)
                || tokens.get(at + 2).is(Kind.SEMICOLON);
        return alone || !sentence.get(sentence.size() - 1).is(Kind.QUOTE);
    }

    /** The offset behind a list of quotations; behind its first where what follows does something with the others. */
    static int list(List<Token> tokens, int from) {
        int at = from + 1;
        int end = at;
        while (at < tokens.size()
                && (tokens.get(at).is(Kind.QUOTE, Kind.AMONG) || tokens.get(at).is(Kind.BREAK))) {
            end = tokens.get(at).is(Kind.QUOTE) ? at + 1 : end;
            at++;
        }
        while (at < tokens.size() && tokens.get(at).is(Kind.FILL)) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).acts() ? from + 1 : end;
    }

    /** What a sentence says, quotations left out. */
    static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(token.is(Kind.TITLE) ? "《" + token.text() + "》" : token.text());
        }
        return words.toString();
    }

    /** What a sentence says, with the beginnings of what it quotes. */
    static String said(List<Token> tokens) {
        StringBuilder said = new StringBuilder();
        for (Token token : tokens) {
            Quote quote = token.quote();
            if (token.is(Kind.QUOTE) && quote != null && !quote.isEmpty()) {
                String words = quote.lines().get(0).value();
                boolean whole = quote.lines().size() == 1 && words.length() <= LONGEST_QUOTE;
                said.append('“')
                        .append(whole ? words : words.substring(0, Math.min(words.length(), LONGEST_QUOTE)) + "…");
                said.append('”');
            } else {
                said.append(token.is(Kind.TITLE) ? "《" + token.text() + "》" : token.text());
            }
        }
        return said.toString();
    }

    /** Without the phrases that change nothing and name nothing that is changed: 为适应实际需要，. */
    static List<Token> withoutAsides(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        int from = 0;
        for (int k = 0; k <= tokens.size(); k++) {
            if (k == tokens.size() || tokens.get(k).is(Kind.COMMA, Kind.COLON)) {
                int to = Math.min(tokens.size(), k + 1);
                List<Token> phrase = tokens.subList(from, to);
                if (isReason(phrase)) {
                    from = to;
                    continue;
                }
                if (says(phrase)) {
                    kept.addAll(phrase);
                } else {
                    phrase.stream().filter(token -> !token.is(Kind.OTHER)).forEach(kept::add);
                }
                from = to;
            }
        }
        return kept;
    }

    /** Whether a phrase says why something is changed, and what it names is not changed: 为贯彻《…》，根据《…》，. */
    private static boolean isReason(List<Token> phrase) {
        String opening = phrase.isEmpty() ? "" : phrase.get(0).text();
        return (opening.startsWith("为") || GROUNDS.at(opening, 0) > 0)
                && phrase.stream().noneMatch(token -> token.acts() || token.is(Kind.AMEND, Kind.QUOTE));
    }

    /** Whether places in brackets, not behind a title, say how far a change goes: 将“…”修改为“…”（第三条、第五条）. */
    static boolean isLimited(List<Token> tokens) {
        for (int k = 1; k < tokens.size(); k++) {
            String text = tokens.get(k).text();
            boolean bracket = tokens.get(k).is(Kind.FILL) && text.startsWith("（");
            if (bracket && !tokens.get(k - 1).is(Kind.TITLE) && Places.in(text, text.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(List<Token> phrase) {
        return phrase.stream()
                .anyMatch(token -> token.acts() || token.is(Kind.PLACE, Kind.QUOTE) || token.is(Kind.OWN, Kind.COUNT));
    }
}
