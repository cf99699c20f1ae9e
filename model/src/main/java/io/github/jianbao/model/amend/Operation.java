package io.github.jianbao.model.amend;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment does (修改方式). Places are those of the document before the change, numbers those after it.
 *
 * @since 0.2.0
 */
public sealed interface Operation {

    /** Kinds of operations, as they are written out. */
    enum Kind {
        /** A provision gets a new text: 将第三条修改为. */
        REPLACE,
        /** A provision is added: 增加一条，作为第四条; 在第三条后增加一条. */
        INSERT_AFTER,
        /** A provision is added in front of another: 在第三条前增加一条. */
        INSERT_BEFORE,
        /** A provision goes: 删去第三条. */
        DELETE,
        /** Words get others in their place: 将第三条中的“…”修改为“…”. */
        REPLACE_WORDS,
        /** Words go: 删去第三条中的“…”. */
        DELETE_WORDS,
        /** Words are added: 在第三条“…”后增加“…”. */
        INSERT_WORDS,
        /** A provision gets another number: 第四条改为第五条. */
        RENUMBER,
        /** Provisions become one: 将第六条和第七条合并，作为第八条. */
        MERGE,
        /** The document is no longer in force: 废止. */
        REPEAL,
        /** The document gets another name: 将名称修改为. */
        RENAME,
        /** The day from which the decision is in force: 本决定自…起施行. */
        COMMENCE
    }

    /** On which side of what it is added to. */
    enum Side {
        /** In front of it. */
        BEFORE,
        /** Behind it. */
        AFTER
    }

    /** {@return the kind} */
    Kind kind();

    /**
     * Exhaustive choice: calls the method for this kind.
     *
     * @param <R> what the methods return
     * @param visitor a method for each kind
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A method for each kind of operation.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        /**
         * A new text.
         *
         * @param replace the operation
         * @return anything
         */
        R replace(Replace replace);

        /**
         * A new provision.
         *
         * @param insert the operation
         * @return anything
         */
        R insert(Insert insert);

        /**
         * A provision goes.
         *
         * @param delete the operation
         * @return anything
         */
        R delete(Delete delete);

        /**
         * Other words.
         *
         * @param words the operation
         * @return anything
         */
        R replaceWords(ReplaceWords words);

        /**
         * Words go.
         *
         * @param words the operation
         * @return anything
         */
        R deleteWords(DeleteWords words);

        /**
         * More words.
         *
         * @param words the operation
         * @return anything
         */
        R insertWords(InsertWords words);

        /**
         * Another number.
         *
         * @param renumber the operation
         * @return anything
         */
        R renumber(Renumber renumber);

        /**
         * Several become one.
         *
         * @param merge the operation
         * @return anything
         */
        R merge(Merge merge);

        /**
         * No longer in force.
         *
         * @param repeal the operation
         * @return anything
         */
        R repeal(Repeal repeal);

        /**
         * Another name.
         *
         * @param rename the operation
         * @return anything
         */
        R rename(Rename rename);

        /**
         * The day of coming into force.
         *
         * @param commence the operation
         * @return anything
         */
        R commence(Commence commence);
    }

    /**
     * A new text for a provision, or for several that get it together.
     *
     * @param places what is replaced; at least one
     * @param numbers what the new text is called afterwards; empty where that stays as it is
     * @param text the new text, without the number of an article whose number says the decision
     */
    record Replace(List<Place> places, List<Place> numbers, Quotation text) implements Operation {

        /**
         * Checks and copies.
         *
         * @param places what is replaced
         * @param numbers what the new text is called afterwards
         * @param text the new text
         * @throws IllegalArgumentException when places, numbers or text is null, or there is no place
         */
        public Replace {
            Required.part(places, "Replace", "places");
            Required.part(numbers, "Replace", "numbers");
            Required.part(text, "Replace", "text");
            places = filled(places);
            numbers = List.copyOf(numbers);
        }

        @Override
        public Kind kind() {
            return Kind.REPLACE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").replace(this);
        }
    }

    /**
     * A new provision.
     *
     * @param in what it is added to: 第五条增加一款, 第二章增加一条; {@link Place#WHOLE} where the text names nothing
     * @param beside what it is put beside: 在第三条后; absent where the number alone says where it belongs
     * @param side on which side of that; {@link Side#AFTER} where there is nothing beside it
     * @param numbers what it is called afterwards; several where the text is not cut into as many parts; empty where the text
     *     does not say
     * @param text its text
     */
    record Insert(Place in, @Nullable Place beside, Side side, List<Place> numbers, Quotation text)
            implements Operation {

        /**
         * Copies the list.
         *
         * @param in what it is added to
         * @param beside what it is put beside
         * @param side on which side of that
         * @param numbers what it is called afterwards
         * @param text its text
         * @throws IllegalArgumentException when in, side, numbers or text is null
         */
        public Insert {
            Required.part(in, "Insert", "in");
            Required.part(side, "Insert", "side");
            Required.part(numbers, "Insert", "numbers");
            Required.part(text, "Insert", "text");
            numbers = List.copyOf(numbers);
        }

        @Override
        public Kind kind() {
            return side == Side.BEFORE ? Kind.INSERT_BEFORE : Kind.INSERT_AFTER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").insert(this);
        }
    }

    /**
     * A provision goes.
     *
     * @param place which
     */
    record Delete(Place place) implements Operation {
        /**
         * Checks.
         *
         * @param place which
         * @throws IllegalArgumentException when place is null
         */
        public Delete {
            Required.part(place, "Delete", "place");
        }

        @Override
        public Kind kind() {
            return Kind.DELETE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").delete(this);
        }
    }

    /**
     * Other words in the place of some.
     *
     * @param place where they stand
     * @param old the words that go
     * @param words the words that come
     */
    record ReplaceWords(Place place, Quotation old, Quotation words) implements Operation {
        /**
         * Checks.
         *
         * @param place where they stand
         * @param old the words that go
         * @param words the words that come
         * @throws IllegalArgumentException when place, old or words is null
         */
        public ReplaceWords {
            Required.part(place, "ReplaceWords", "place");
            Required.part(old, "ReplaceWords", "old");
            Required.part(words, "ReplaceWords", "words");
        }

        @Override
        public Kind kind() {
            return Kind.REPLACE_WORDS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").replaceWords(this);
        }
    }

    /**
     * Words go.
     *
     * @param place where they stand
     * @param old the words that go
     */
    record DeleteWords(Place place, Quotation old) implements Operation {
        /**
         * Checks.
         *
         * @param place where they stand
         * @param old the words that go
         * @throws IllegalArgumentException when place or old is null
         */
        public DeleteWords {
            Required.part(place, "DeleteWords", "place");
            Required.part(old, "DeleteWords", "old");
        }

        @Override
        public Kind kind() {
            return Kind.DELETE_WORDS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").deleteWords(this);
        }
    }

    /**
     * More words.
     *
     * @param place where they are added
     * @param beside the words beside which they come; absent at the end of the place, or in front of it
     * @param side on which side of them
     * @param words the words that come
     */
    record InsertWords(Place place, @Nullable Quotation beside, Side side, Quotation words) implements Operation {
        /**
         * Checks.
         *
         * @param place where they are added
         * @param beside the words beside which they come
         * @param side on which side of them
         * @param words the words that come
         * @throws IllegalArgumentException when place, side or words is null
         */
        public InsertWords {
            Required.part(place, "InsertWords", "place");
            Required.part(side, "InsertWords", "side");
            Required.part(words, "InsertWords", "words");
        }

        @Override
        public Kind kind() {
            return Kind.INSERT_WORDS;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").insertWords(this);
        }
    }

    /**
     * Another number for a provision. {@link #FOLLOWING} says that all numbers follow each other again (条文顺序作相应调整).
     *
     * @param place which
     * @param number what it is called afterwards
     */
    record Renumber(Place place, Place number) implements Operation {
        /**
         * Checks.
         *
         * @param place which
         * @param number what it is called afterwards
         * @throws IllegalArgumentException when place or number is null
         */
        public Renumber {
            Required.part(place, "Renumber", "place");
            Required.part(number, "Renumber", "number");
        }

        /** All provisions are numbered again in order. */
        public static final Renumber FOLLOWING = new Renumber(Place.WHOLE, Place.WHOLE);

        @Override
        public Kind kind() {
            return Kind.RENUMBER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").renumber(this);
        }
    }

    /**
     * Several provisions become one.
     *
     * @param places which; two or more
     * @param number what it is called afterwards; absent where the text does not say
     */
    record Merge(List<Place> places, @Nullable Place number) implements Operation {

        /**
         * Checks and copies.
         *
         * @param places which
         * @param number what it is called afterwards
         * @throws IllegalArgumentException when places, numbers or text is null, or there is no place
         */
        public Merge {
            Required.part(places, "Merge", "places");
            places = filled(places);
        }

        @Override
        public Kind kind() {
            return Kind.MERGE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").merge(this);
        }
    }

    /** The document is no longer in force. */
    record Repeal() implements Operation {

        @Override
        public Kind kind() {
            return Kind.REPEAL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").repeal(this);
        }
    }

    /**
     * Another name for the document.
     *
     * @param title the new title
     */
    record Rename(Quotation title) implements Operation {
        /**
         * Checks.
         *
         * @param title the new title
         * @throws IllegalArgumentException when title is null
         */
        public Rename {
            Required.part(title, "Rename", "title");
        }

        @Override
        public Kind kind() {
            return Kind.RENAME;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").rename(this);
        }
    }

    /**
     * The day from which the decision is in force.
     *
     * @param date the day; absent where it is the day of publication (自公布之日起)
     */
    record Commence(@Nullable HanDate date) implements Operation {

        @Override
        public Kind kind() {
            return Kind.COMMENCE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Required.argument(visitor, "visitor").commence(this);
        }
    }

    private static List<Place> filled(List<Place> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("no place");
        }
        return List.copyOf(places);
    }
}
