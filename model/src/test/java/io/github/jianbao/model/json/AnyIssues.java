package io.github.jianbao.model.json;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Text;
import java.util.List;

/** Issues by hand. */
final class AnyIssues {

    private AnyIssues() {}

    static Issue withName(String name) {
        Masthead masthead = new Masthead(new Text(name, List.of()), List.of(), null, null, List.of());
        return new Issue(masthead, null, List.of(), List.of(), List.of());
    }
}
