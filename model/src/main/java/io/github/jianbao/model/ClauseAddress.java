package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a clause stands: the document's id, then the marks on the way down. Written {@code a5#二/（四）}. A mark that stands
 * twice under one parent carries its turn: {@code a5#二/（四）~2}.
 *
 * @param document id of the article or attachment
 * @param marks one mark a level, outermost first, with closing punctuation left out
 */
public record ClauseAddress(String document, List<String> marks) {

    private static final String CLOSING = "、.．,，:： \u3000";

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param document id of the article or attachment
     * @param marks one mark a level
     * @throws IllegalArgumentException when document is null
     */
    public ClauseAddress {
        Required.part(document, "ClauseAddress", "document");
        marks = Lists.copy(marks);
    }

    /**
     * Reads an address as people write it: {@code a5#二/（四）}, with half-width brackets {@code a5#二/(四)}, with closing
     * punctuation {@code a5#二、/（四）}, and as identifiers of the HTML form are, {@code a5/二/（四）}.
     *
     * @param address the address
     * @return brackets in full width, closing punctuation left out; nothing is looked up
     * @throws IllegalArgumentException when it is null, names no document or no clause, or has an empty mark; the message says which
     * @since 0.2.0
     */
    public static ClauseAddress parse(@Nullable String address) {
        String fault = fault(address);
        if (address == null || fault != null) {
            throw new IllegalArgumentException(fault + ": " + address);
        }
        return taken(address);
    }

    /** What {@link #parse} reads; empty where it would refuse. */
    static Optional<ClauseAddress> read(@Nullable String address) {
        return address == null || fault(address) != null ? Optional.empty() : Optional.of(taken(address));
    }

    private static @Nullable String fault(@Nullable String address) {
        if (address == null) {
            return "no address";
        }
        int behind = behindDocument(address);
        if (behind < 0 || address.substring(behind + 1).isBlank()) {
            return "no clause in the address";
        }
        if (address.substring(0, behind).isBlank()) {
            return "no document in the address";
        }
        boolean gap = marks(address).stream().anyMatch(String::isBlank);
        return gap ? "an empty mark in the address" : null;
    }

    private static ClauseAddress taken(String address) {
        String document = address.substring(0, behindDocument(address)).strip();
        return new ClauseAddress(
                document,
                marks(address).stream().map(part -> mark(part.strip())).toList());
    }

    private static List<String> marks(String address) {
        return List.of(address.substring(behindDocument(address) + 1).split("/", -1));
    }

    private static int behindDocument(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address.indexOf('/') : hash;
    }

    /**
     * The address of the clause around this one.
     *
     * @return empty for an outermost clause
     * @since 0.2.0
     */
    public Optional<ClauseAddress> parent() {
        return marks.size() < 2
                ? Optional.empty()
                : Optional.of(new ClauseAddress(document, marks.subList(0, marks.size() - 1)));
    }

    /** The mark in an address: brackets stay, a closing 、 or . goes: 二, （四）, 3, 第五条. */
    static String mark(String marker) {
        int end = marker.length();
        while (end > 1 && CLOSING.indexOf(marker.charAt(end - 1)) >= 0) {
            end--;
        }
        if (isMark(marker, end)) {
            return marker.substring(0, end);
        }
        String mark =
                marker.substring(0, end).replace("(", "（").replace(")", "）").replace(" ", "");
        return mark.isBlank() ? mark : mark.strip();
    }

    /** Whether it is one already, as most are. */
    private static boolean isMark(String marker, int end) {
        for (int at = 0; at < end; at++) {
            char c = marker.charAt(at);
            if (c == '(' || c == ')' || Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the address as a person writes it} */
    @Override
    public String toString() {
        return document + "#" + String.join("/", marks);
    }
}
