package io.github.jianbao.model.amend;

import io.github.jianbao.core.Folding;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which amendments of a decision are for a document. */
final class Targets {

    private Targets() {}

    /** Those that name it, and those that name nothing; none where the decision names others alone. */
    static List<Amendment> of(Document law, Decision decision) {
        Text title = law.title();
        String name = title == null ? "" : fold(title.value());
        String target = null;
        for (String named : decision.targets()) {
            if (fold(named).equals(name)) {
                target = named;
                break;
            }
            target = target == null && matches(name, fold(named)) ? named : target;
        }
        List<Amendment> amendments = new ArrayList<>();
        boolean untitled = name.isEmpty() && decision.targets().size() == 1;
        for (Amendment amendment : decision.amendments()) {
            if (untitled || isFor(amendment.target(), target)) {
                amendments.add(amendment);
            }
        }
        boolean none = target == null && !untitled && !decision.targets().isEmpty();
        return none ? List.of() : amendments;
    }

    private static boolean isFor(@Nullable String named, @Nullable String target) {
        return named == null || named.equals(target);
    }

    /** A decision may leave out who made the document: 《关于…的规定》, 刑法. */
    private static boolean matches(String title, String named) {
        return !title.isEmpty() && named.length() > 1 && (title.endsWith(named) || named.endsWith(title));
    }

    private static String fold(String title) {
        return Folding.fold(title)
                .replace("〈", "")
                .replace("〉", "")
                .replace("《", "")
                .replace("》", "");
    }
}
