package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every relative link in a document leads to a file of the repository, and to a heading of it where it names one. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(<?([^)>\\s]+)>?\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|^(?: {4}|\t).*?$|`[^`\n]*`");

    @Test
    void relativeLinksResolve() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : Repository.documents()) {
            String prose = CODE.matcher(Repository.read(file)).replaceAll("");
            Matcher link = LINK.matcher(prose);
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains("://") && !target.startsWith("mailto:") && !resolves(file, target)) {
                    broken.add(Repository.name(file) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean resolves(Path file, String target) throws IOException {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path there = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        if (!there.startsWith(Repository.ROOT) || !Files.exists(there)) {
            return false;
        }
        return hash < 0 || anchors(there).contains(target.substring(hash + 1));
    }

    /** The anchors that GitHub gives to headings. */
    private static Set<String> anchors(Path file) throws IOException {
        Set<String> anchors = new HashSet<>();
        String text = Pattern.compile("(?ms)^```.*?^```$")
                .matcher(Repository.read(file))
                .replaceAll("");
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                String heading = line.replaceFirst("^#+ *", "").toLowerCase(Locale.ROOT);
                anchors.add(heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
            }
        }
        return anchors;
    }
}
