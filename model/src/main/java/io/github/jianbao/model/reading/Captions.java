package io.github.jianbao.model.reading;

/** Names of tables (表题). */
public final class Captions {

    /** What pandoc writes in front of the name of a table; a reader knows it by that. */
    public static final String LABEL = "Table: ";

    private Captions() {}

    /**
     * The line that names a table: a name with its number says itself that it is one, any other gets a label.
     *
     * @param caption the name
     * @return 表2 典型内涝事件, or Table: 泊位分配
     */
    public static String line(String caption) {
        return numbered(caption) ? caption : LABEL + caption;
    }

    private static boolean numbered(String caption) {
        int at = caption.startsWith("表") ? 1 : caption.startsWith("Table") ? "Table".length() : -1;
        while (at > 0 && at < caption.length() && caption.charAt(at) == ' ') {
            at++;
        }
        int digits = at;
        while (at > 0 && at < caption.length() && caption.charAt(at) >= '0' && caption.charAt(at) <= '9') {
            at++;
        }
        return at > digits && (at == caption.length() || " ：:.\u3000".indexOf(caption.charAt(at)) >= 0);
    }
}
