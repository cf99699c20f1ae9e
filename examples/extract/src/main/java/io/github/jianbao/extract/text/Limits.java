package io.github.jianbao.extract.text;

import java.time.Duration;

/**
 * How much a file may ask for. What goes beyond is refused with {@link ExtractException.Reason#TOO_LARGE}: no bulletin does, but a bomb
 * does.
 *
 * @param bytes of the file
 * @param unpacked bytes that its text parts unpack to
 * @param characters of its text
 * @param pages of a PDF or OFD file
 * @param operators of the pages of a PDF file, those of forms counted each time that they are drawn
 * @param time from the first byte to the last line
 */
public record Limits(int bytes, int unpacked, int characters, int pages, int operators, Duration time) {

    /** 200 MB, 64 MB unpacked, 20 million characters, 20,000 pages, 50 million operators, two minutes. */
    public static final Limits USUAL =
            new Limits(200 << 20, 64 << 20, 20_000_000, 20_000, 50_000_000, Duration.ofMinutes(2));

    /**
     * Checks.
     *
     * @param bytes above 0
     * @param unpacked above 0
     * @param characters above 0
     * @param pages above 0
     * @param operators above 0
     * @param time above 0
     * @throws IllegalArgumentException where one is not
     */
    public Limits {
        if (bytes < 1
                || unpacked < 1
                || characters < 1
                || pages < 1
                || operators < 1
                || time.isNegative()
                || time.isZero()) {
            throw new IllegalArgumentException("limits have to be above 0");
        }
    }

    /**
     * The same with another time.
     *
     * @param other above 0
     * @return limits
     */
    public Limits within(Duration other) {
        return new Limits(bytes, unpacked, characters, pages, operators, other);
    }
}
