package io.github.jianbao.archive;

import java.util.Locale;

/**
 * What one run did.
 *
 * @param before files that were in the archive already
 * @param files files that were read, those set aside included
 * @param rejected files that were set aside
 * @param gone files that were there when the folder was listed and not when their turn came
 * @param bytes bytes of the others
 * @param nanoseconds how long it took
 * @param parsing nanoseconds in the parser, over all cores
 * @param cores how many cores there are
 */
record Run(long before, long files, long rejected, long gone, long bytes, long nanoseconds, long parsing, int cores) {

    /** Throughput, and the share of parsing in the time of all cores. */
    @Override
    public String toString() {
        double seconds = nanoseconds / 1e9;
        String missing = gone == 0 ? "" : gone + " gone before their turn; ";
        return String.format(
                Locale.ROOT,
                "%d files were there, %d read in %.1f s, %d of them set aside: %.0f files/s, %.2f MB/s; "
                        + "%s%.1f s of parsing, %.1f %% of the time of %d cores",
                before,
                files,
                seconds,
                rejected,
                files / seconds,
                bytes / 1e6 / seconds,
                missing,
                parsing / 1e9,
                100.0 * parsing / nanoseconds / cores,
                cores);
    }
}
