package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class SegmentsTest {

    private static final List<Segment> THREE = List.of(
            new Segment(0, 10, Join.FIRST, false),
            new Segment(11, 20, Join.WRAP, true),
            new Segment(25, 25, Join.UNFINISHED, false));

    @Test
    void aTextHoldsTheSegmentsItWasGiven() {
        int length = THREE.stream()
                .mapToInt(each -> each.length() + (each.spaced() ? 1 : 0))
                .sum();
        Text text = new Text("甲".repeat(length), new ArrayList<>(THREE));
        assertThat(text.segments()).isEqualTo(THREE).hasSameHashCodeAs(THREE).isInstanceOf(Segments.class);
        assertThat(THREE).isEqualTo(text.segments());
        assertThat(text.withMentions(List.of()).segments()).isSameAs(text.segments());
    }

    @Test
    void noSegmentsAreAnEmptyList() {
        assertThat(new Text("甲", List.of()).segments()).isEmpty();
        assertThat(new Segments.Builder().build()).isEmpty();
    }

    @Test
    void everyJoinComesBack() {
        for (Join join : Join.values()) {
            for (boolean spaced : new boolean[] {false, true}) {
                Segment segment = new Segment(3, 7, join, spaced);
                assertThat(Segments.of(List.of(segment, segment))).containsExactly(segment, segment);
            }
        }
    }

    @Test
    void aMapperRefusesASegmentWithoutJoin() {
        String json = "{\"value\":\"甲\",\"segments\":[{\"start\":0,\"end\":1,\"spaced\":false}]}";
        assertThatExceptionOfType(ValueInstantiationException.class)
                .isThrownBy(() -> JsonMapper.shared().readValue(json, Text.class))
                .withMessageContaining("Segment without join");
    }

    @Test
    void aBuilderBuildsWhatWasAddedSoFar() {
        Segments.Builder builder = new Segments.Builder();
        for (int i = 0; i < 20; i++) {
            assertThat(builder.build()).hasSize(i);
            assertThat(builder.isEmpty()).isEqualTo(i == 0);
            builder.add(i, i + 1, i == 0 ? Join.FIRST : Join.WRAP, false);
        }
        List<Segment> built = builder.build();
        builder.clear();
        assertThat(builder.isEmpty()).isTrue();
        assertThat(built).hasSize(20).endsWith(new Segment(19, 20, Join.WRAP, false));
    }

    @Test
    void segmentsOfAnyLengthComeBack() {
        Segment first = new Segment(0, 1, Join.FIRST, false);
        for (int length : new int[] {0, 1, 1 << 16, (1 << 27) - 1, 1 << 27, Integer.MAX_VALUE - 1}) {
            Segment segment = new Segment(1, 1 + length, Join.TITLE_LINE, true);
            assertThat(Segments.of(List.of(first, segment))).containsExactly(first, segment);
        }
    }

    @Test
    void aNumberIsToldWithoutItsSegment() {
        Segment longest = new Segment(30, Integer.MAX_VALUE, Join.PAGE_BREAK, true);
        for (List<Segment> list :
                List.of(THREE, THREE.subList(0, 1), List.of(THREE.get(0), longest), List.<Segment>of())) {
            Segments segments = Segments.of(list);
            assertThat(segments).hasSameSizeAs(list);
            for (int k = 0; k < list.size(); k++) {
                assertThat(new Segment(segments.start(k), segments.end(k), segments.join(k), segments.spaced(k)))
                        .isEqualTo(list.get(k));
            }
        }
    }

    @Test
    void oneSegmentIsTheFirst() {
        assertThat(Segments.of(2, 5)).containsExactly(new Segment(2, 5, Join.FIRST, false));
    }

    @Test
    void nothingCanBeChangedOrIsOutOfRange() {
        List<Segment> one = Segments.of(2, 5);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> one.add(THREE.get(0)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> one.remove(0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.get(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.get(-1));
        Segments three = Segments.of(THREE);
        for (int index : new int[] {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> three.get(index));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Segments.of(5, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Segments.Builder().add(-1, 2, Join.FIRST, false));
    }
}
