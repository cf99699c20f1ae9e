package io.github.jianbao.model.reading;

import java.nio.charset.StandardCharsets;

/** Identifiers by the naming convention of Akoma Ntoso; they are IRIs: Han characters stay readable. */
public final class Iri {

    private static final String KEPT = "-_.~〔〕";
    private static final String HEX = "0123456789ABCDEF";

    private Iri() {}

    /**
     * A document that is known by its number or its title.
     *
     * @param numberOrTitle as written
     * @return its IRI
     */
    public static String document(String numberOrTitle) {
        return "/akn/cn/doc/" + part(numberOrTitle);
    }

    /**
     * A person, an organization, a term.
     *
     * @param kind what it is
     * @param name its name
     * @return its IRI
     */
    public static String ontology(String kind, String name) {
        return "/akn/ontology/" + kind + "/cn/" + part(name);
    }

    /** One part between slashes. */
    static String part(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint) || KEPT.indexOf(codePoint) >= 0) {
                out.appendCodePoint(codePoint);
            } else {
                percent(codePoint, out);
            }
        }
        return out.isEmpty() ? "_" : out.toString();
    }

    private static void percent(int codePoint, StringBuilder out) {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
    }
}
