package io.github.jianbao.parser.outline;

import io.github.jianbao.model.report.Role;

/**
 * A block for whose role as much speaks as for another.
 *
 * @param start first offset
 * @param end offset after the last character
 * @param taken what it was taken for
 * @param continues whether it was taken for a further line of the unit before it
 * @param other what it may be as well
 * @param otherContinues whether it may be a further line of the unit before it
 */
public record Doubt(int start, int end, Role taken, boolean continues, Role other, boolean otherContinues) {

    /** {@return what it was taken for, as the line report writes it} */
    public String takenFor() {
        return taken.label() + (continues ? "+" : "");
    }

    /** {@return what it may be as well, as the line report writes it} */
    public String orElse() {
        return other.label() + (otherContinues ? "+" : "");
    }
}
