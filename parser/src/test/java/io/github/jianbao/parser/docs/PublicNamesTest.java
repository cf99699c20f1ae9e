package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No two types that users see have one simple name: an import never has to choose. */
class PublicNamesTest {

    @Test
    void simpleNamesAreUnique() throws IOException, ClassNotFoundException {
        Map<String, List<String>> places = PublicTypes.all().stream()
                .filter(type -> !type.isMemberClass())
                .collect(Collectors.groupingBy(
                        Class::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(Class::getPackageName, Collectors.toList())));
        assertThat(places).containsKeys("SourceText", "Issue", "BulletinParser", "MaskedText");
        places.values().removeIf(packages -> packages.size() < 2);
        assertThat(places).isEmpty();
    }
}
