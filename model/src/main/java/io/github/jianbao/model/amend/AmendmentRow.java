package io.github.jianbao.model.amend;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.amend.Operation.Commence;
import io.github.jianbao.model.amend.Operation.Delete;
import io.github.jianbao.model.amend.Operation.DeleteWords;
import io.github.jianbao.model.amend.Operation.Insert;
import io.github.jianbao.model.amend.Operation.InsertWords;
import io.github.jianbao.model.amend.Operation.Merge;
import io.github.jianbao.model.amend.Operation.Rename;
import io.github.jianbao.model.amend.Operation.Renumber;
import io.github.jianbao.model.amend.Operation.Repeal;
import io.github.jianbao.model.amend.Operation.Replace;
import io.github.jianbao.model.amend.Operation.ReplaceWords;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment says, as people read it in a row: 第三条 | 第四条 | the new text.
 *
 * @param provision what is changed: a place, several with 、 between them, words in a place behind it in “ ”; empty for the whole
 *     document
 * @param number what it is called afterwards; empty where that stays as it is, or is not said
 * @param text what is new, lines with a line feed between them; empty for none
 * @since 0.2.0
 */
public record AmendmentRow(String provision, String number, String text) {
    /**
     * Checks.
     *
     * @param provision what is changed
     * @param number what it is called afterwards
     * @param text what is new, lines with a line feed between them
     * @throws IllegalArgumentException when provision, number or text is null
     */
    public AmendmentRow {
        Required.part(provision, "AmendmentRow", "provision");
        Required.part(number, "AmendmentRow", "number");
        Required.part(text, "AmendmentRow", "text");
    }

    /**
     * The row of an amendment.
     *
     * @param amendment the amendment
     * @return what it says
     */
    public static AmendmentRow of(Amendment amendment) {
        Required.argument(amendment, "amendment");
        return amendment.operation().accept(new Rows());
    }

    private static final class Rows implements Operation.Visitor<AmendmentRow> {

        @Override
        public AmendmentRow replace(Replace replace) {
            return new AmendmentRow(
                    places(replace.places()),
                    places(replace.numbers()),
                    replace.text().value());
        }

        @Override
        public AmendmentRow insert(Insert insert) {
            Place beside = insert.beside();
            return new AmendmentRow(
                    (beside == null ? insert.in() : beside).toString(),
                    places(insert.numbers()),
                    insert.text().value());
        }

        @Override
        public AmendmentRow delete(Delete delete) {
            return new AmendmentRow(delete.place().toString(), "", "");
        }

        @Override
        public AmendmentRow replaceWords(ReplaceWords words) {
            return new AmendmentRow(
                    inside(words.place(), words.old()), "", words.words().value());
        }

        @Override
        public AmendmentRow deleteWords(DeleteWords words) {
            return new AmendmentRow(inside(words.place(), words.old()), "", "");
        }

        @Override
        public AmendmentRow insertWords(InsertWords words) {
            return new AmendmentRow(
                    inside(words.place(), words.beside()), "", words.words().value());
        }

        @Override
        public AmendmentRow renumber(Renumber renumber) {
            return new AmendmentRow(
                    renumber.place().toString(), renumber.number().toString(), "");
        }

        @Override
        public AmendmentRow merge(Merge merge) {
            Place number = merge.number();
            return new AmendmentRow(places(merge.places()), number == null ? "" : number.toString(), "");
        }

        @Override
        public AmendmentRow repeal(Repeal repeal) {
            return new AmendmentRow("", "", "");
        }

        @Override
        public AmendmentRow rename(Rename rename) {
            return new AmendmentRow(Place.TITLE.toString(), "", rename.title().value());
        }

        @Override
        public AmendmentRow commence(Commence commence) {
            HanDate date = commence.date();
            return new AmendmentRow("", "", date == null ? "" : date.toString());
        }

        private static String places(List<Place> places) {
            return places.stream().map(Place::toString).collect(Collectors.joining("、"));
        }

        private static String inside(Place place, @Nullable Quotation words) {
            return words == null ? place.toString() : place + "“" + words.value() + "”";
        }
    }
}
