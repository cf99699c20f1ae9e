package io.github.jianbao.model;

import java.io.IOException;

/** All forms at once, for tests of other packages. */
public final class Written {

    private Written() {}

    /** Writes an issue in every form. */
    public static void inEveryForm(Issue issue) throws IOException {
        for (Form form : Form.values()) {
            form.of(issue);
        }
    }
}
