package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    @Test
    void copiesItsArguments() {
        List<String> arguments = new ArrayList<>(List.of("三"));
        Finding finding = new Finding("clause-skipped", Severity.WARNING, Span.of(1, 2), arguments);
        arguments.add("四");
        assertThat(finding.arguments()).containsExactly("三").isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                "a-",
                "a--b",
                "Clause",
                "clause_skipped",
                "clause skipped",
                "a`",
                "a{",
                "a/",
                "a:",
                "条款"
            })
    void refusesCodesThatAreNotInKebabCase(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(code, Severity.INFO, Span.of(0, 0), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "toc-entry-2", "7", "az-09"})
    void takesCodesInKebabCase(String code) {
        assertThat(new Finding(code, Severity.INFO, Span.of(0, 0), List.of()).code())
                .isEqualTo(code);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding("code", Severity.INFO, null, List.of()))
                .withMessage("Finding without span");
    }
}
