package io.github.jianbao.model.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Place.Level;
import io.github.jianbao.model.amend.Place.Part;
import io.github.jianbao.model.amend.Place.Step;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places and rows as people read them. */
class PlaceTest {

    @Test
    void aPlaceIsWrittenAsADecisionWritesIt() {
        Place article = Place.of(new Step(Level.ARTICLE, 120, 1));
        assertThat(article).hasToString("第一百二十条之一");
        assertThat(article.then(Step.of(Level.PARAGRAPH, 2)).then(Step.of(Level.ITEM, 3)))
                .hasToString("第一百二十条之一第二款第三项");
        assertThat(Place.of(Step.of(Level.PARAGRAPH, 2))).hasToString("第二段");
        assertThat(Place.PREAMBLE.then(Step.of(Level.PARAGRAPH, 7))).hasToString("引言第七段");
        assertThat(Place.of(Step.of(Level.CHAPTER, 2)).withPart(Part.HEADING)).hasToString("第二章章名");
        assertThat(Place.of(Step.of(Level.DIVISION, 1)).withPart(Part.HEADING)).hasToString("第一部分标题");
        assertThat(Place.of(Step.of(Level.SUBBOOK, 1)).withPart(Part.HEADING)).hasToString("第一分编编名");
        assertThat(Place.TITLE).hasToString("名称");
        assertThat(Place.WHOLE).hasToString("");
        assertThat(Place.article(3).then(Step.of(Level.SENTENCE, 2))).hasToString("第三条第二句");
    }

    @Test
    void aStepIsDeeperThanTheOneBeforeIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(Step.of(Level.ITEM, 1), Step.of(Level.PARAGRAPH, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Step.of(Level.ITEM, 0));
    }

    @Test
    void aPlaceIsCutAtALevel() {
        Place place = Place.article(3).then(Step.of(Level.PARAGRAPH, 1)).then(Step.of(Level.ITEM, 2));
        assertThat(place.upTo(Level.ARTICLE)).isEqualTo(Place.article(3));
        assertThat(place.upTo(Level.SUBITEM)).isSameAs(place);
        assertThat(place.last()).isEqualTo(Step.of(Level.ITEM, 2));
    }

    @Test
    void rowsAreOneLineEach() throws IOException {
        Quotation text = new Quotation(List.of(new Text("甲\t乙", List.of()), new Text("丙\\", List.of())), List.of());
        Operation insert =
                new Operation.Insert(Place.article(5), Place.article(3), Side.BEFORE, List.of(Place.article(4)), text);
        StringBuilder rows = new StringBuilder();
        AmendmentForm.writeRows(List.of(new Amendment("某规定", insert, null)), rows);
        assertThat(rows).hasToString("某规定\t\tINSERT_BEFORE\t第三条\t第四条\t甲\\t乙\\n丙\\\\\n");
    }
}
