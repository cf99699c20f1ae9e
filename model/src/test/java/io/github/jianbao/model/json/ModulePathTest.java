package io.github.jianbao.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Issue;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same classes as named modules, none of them opened, no databind among them: JSON is read and written. */
class ModulePathTest {

    private static final List<String> WANTED =
            List.of("core" + File.separator + "target", "model" + File.separator + "target", "jackson", "jspecify");

    @Test
    void jsonNeedsNoOpens() throws ReflectiveOperationException {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> WANTED.stream().anyMatch(entry::contains))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("jackson-databind"))
                .map(Path::of)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration()
                .resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of("io.github.jianbao.model"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
        Module model = layer.findModule("io.github.jianbao.model").orElseThrow();
        assertThat(model.isNamed()).isTrue();
        Class<?> form = layer.findLoader(model.getName()).loadClass(JsonForm.class.getName());
        assertThat(form.getModule()).isSameAs(model);
        Class<?> issueType = layer.findLoader(model.getName()).loadClass(Issue.class.getName());
        String json = JsonForm.toJson(AnyIssue.of(42));
        Object issue = form.getMethod("read", String.class).invoke(null, json);
        assertThat(form.getMethod("toJson", issueType).invoke(null, issue)).isEqualTo(json);
        assertThat(form.getMethod("schema").invoke(null)).asString().startsWith("{");
    }
}
