package io.github.jianbao.model.report;

import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the model on its way into a report.
 *
 * @param role what it is
 * @param continues whether it belongs to the unit of the piece before it
 * @param segments where it stands in the source
 * @param marker the number in front of it
 * @param attributes what the report says of it: {@code key=value;key=value}
 */
record Piece(
        Role role,
        boolean continues,
        List<Segment> segments,
        @Nullable Marker marker,
        String attributes) {

    /** First offset in the source. */
    int start() {
        return marker != null ? marker.span().start() : segments.get(0).start();
    }

    /** Whether it stands anywhere in the source. */
    boolean placed() {
        return marker != null || !segments.isEmpty();
    }
}
