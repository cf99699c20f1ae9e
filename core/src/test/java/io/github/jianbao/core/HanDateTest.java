package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class HanDateTest {

    @Test
    void isWrittenInTheMannerOfIso() {
        assertThat(HanDate.of(2024, 8, 3)).hasToString("2024-08-03");
        assertThat(new HanDate(2024, 8, null)).hasToString("2024-08");
        assertThat(new HanDate(2024, null, null)).hasToString("2024");
        assertThat(new HanDate(null, 10, 16)).hasToString("--10-16");
        assertThat(new HanDate(null, 10, null)).hasToString("--10");
    }

    @Test
    void keepsTheYearThatItWasGiven() {
        for (int year : new int[] {1000, 1899, 1900, 1901, 2024, 2099, 2100, 2101, 2999}) {
            assertThat(new HanDate(year, null, null).year()).isEqualTo(year);
        }
    }

    @Test
    void isADayWhenComplete() {
        assertThat(HanDate.of(2024, 2, 29).toLocalDate()).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(new HanDate(2024, 8, null).toLocalDate()).isEmpty();
        assertThat(new HanDate(null, 10, 16).toLocalDate()).isEmpty();
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> HanDate.of(2023, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> HanDate.of(2024, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HanDate.of(2024, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> HanDate.of(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HanDate.of(999, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HanDate.of(3000, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HanDate.of(2024, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HanDate(2024, null, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new HanDate(null, null, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new HanDate(null, null, null));
    }

    @Test
    void hasAFirstAndALastDay() {
        assertThat(new HanDate(2024, 2, null).firstDay()).hasValue(LocalDate.of(2024, 2, 1));
        assertThat(new HanDate(2024, 2, null).lastDay()).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(new HanDate(2025, null, null).firstDay()).hasValue(LocalDate.of(2025, 1, 1));
        assertThat(new HanDate(2025, null, null).lastDay()).hasValue(LocalDate.of(2025, 12, 31));
        assertThat(HanDate.of(2025, 6, 30).firstDay())
                .isEqualTo(HanDate.of(2025, 6, 30).lastDay());
        assertThat(new HanDate(null, 10, 16).firstDay()).isEmpty();
        assertThat(new HanDate(null, 10, null).lastDay()).isEmpty();
    }

    @Test
    void isOrderedFromTheLeastCertainToTheLatest() {
        List<HanDate> ordered = List.of(
                new HanDate(null, 10, null),
                new HanDate(null, 10, 16),
                new HanDate(2024, null, null),
                new HanDate(2024, 8, null),
                HanDate.of(2024, 8, 1),
                HanDate.of(2025, 1, 1));
        assertThat(ordered.stream().sorted(Comparator.reverseOrder()).sorted()).isEqualTo(ordered);
        assertThat(HanDate.of(2024, 8, 1)).isEqualByComparingTo(HanDate.of(2024, 8, 1));
    }
}
