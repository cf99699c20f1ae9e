package io.github.jianbao.parser.check;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Issue;
import java.util.ArrayList;
import java.util.List;

/** Everything doubtful about an issue. */
public final class Checks {

    private Checks() {}

    /**
     * Finds what is doubtful.
     *
     * @param issue the model
     * @param source the text that it was read from
     * @param known what was found on the way
     * @return the findings by rising position
     */
    public static List<Finding> of(Issue issue, SourceText source, List<Finding> known) {
        return new ArrayList<>(known);
    }
}
