package io.github.jianbao.parser.amend;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Amendment;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Step;
import io.github.jianbao.model.amend.Quotation;
import io.github.jianbao.parser.gen.Dice;
import java.util.ArrayList;
import java.util.List;

/** Operations of all kinds on a law, one an article. */
final class AnyOperations {

    private final Dice dice;
    private final Laws laws;
    private final List<Clause> articles = new ArrayList<>();

    AnyOperations(Dice dice, Article law) {
        this.dice = dice;
        this.laws = new Laws(dice);
        for (Clauses.Located located : Clauses.of(law)) {
            if (located.clause().marker().style() == NumberStyle.ARTICLE) {
                articles.add(located.clause());
            }
        }
    }

    List<Amendment> some() {
        List<Amendment> amendments = new ArrayList<>();
        for (int k = 0; k < articles.size(); k++) {
            if (dice.chance(30)) {
                operation(k, amendments);
            }
        }
        if (dice.chance(20)) {
            add(new Operation.Rename(words("云溪省渔港办法")), amendments);
        }
        if (dice.chance(60)) {
            add(Operation.Renumber.FOLLOWING, amendments);
        }
        return amendments;
    }

    private static void add(Operation operation, List<Amendment> amendments) {
        amendments.add(new Amendment(null, operation, null));
    }

    private static Quotation words(String words) {
        return Quotation.of(new Text(words, List.of()));
    }

    private void operation(int index, List<Amendment> amendments) {
        Clause article = articles.get(index);
        Place place = Place.article(article.marker().ordinal());
        List<String> paragraphs = paragraphs(article);
        int n = dice.between(1, paragraphs.size());
        Place paragraph = place.then(Step.of(Level.PARAGRAPH, n));
        String text = paragraphs.get(n - 1);
        switch (dice.between(0, 9)) {
            case 0 ->
                add(new Operation.Replace(List.of(place), List.of(), Laws.quotation(laws.provision())), amendments);
            case 1 -> add(new Operation.Delete(place), amendments);
            case 2 -> {
                Place number = Place.of(new Step(Level.ARTICLE, article.marker().ordinal(), 1));
                Quotation quotation = Laws.quotation(laws.provision());
                add(new Operation.Insert(Place.WHOLE, place, Side.AFTER, List.of(number), quotation), amendments);
            }
            case 3 ->
                add(new Operation.Replace(List.of(paragraph), List.of(), Laws.quotation(laws.provision())), amendments);
            case 4 -> {
                Quotation quotation = Laws.quotation(List.of(laws.provision().get(0)));
                add(new Operation.Insert(place, null, Side.AFTER, List.of(paragraph), quotation), amendments);
            }
            case 5 -> add(new Operation.ReplaceWords(paragraph, words(text.substring(2, 6)), words("海湾")), amendments);
            case 6 -> add(new Operation.DeleteWords(paragraph, words(text.substring(1, 4))), amendments);
            case 7 -> add(new Operation.InsertWords(paragraph, null, Side.BEFORE, words("国家鼓励节约。")), amendments);
            case 8 -> item(article, place, amendments);
            default -> {
                if (index + 1 < articles.size() && paragraphs.size() > 1) {
                    add(new Operation.Delete(paragraph), amendments);
                }
            }
        }
    }

    /** A new item in the first list of an article. */
    private void item(Clause article, Place place, List<Amendment> amendments) {
        long items = article.body().stream().filter(Clause.class::isInstance).count();
        if (items > 0) {
            int n = dice.between(1, 2);
            String line = "（" + HanNumerals.format(n) + "）新增的事项";
            Place number = place.then(Step.of(Level.ITEM, n));
            add(
                    new Operation.Insert(place, null, Side.AFTER, List.of(number), Laws.quotation(List.of(line))),
                    amendments);
        }
    }

    private static List<String> paragraphs(Clause article) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : article.body()) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(paragraph.text().value());
            }
        }
        return paragraphs;
    }
}
