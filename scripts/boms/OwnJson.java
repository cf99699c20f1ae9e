import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.json.JsonLinesReader;
import io.github.jianbao.parser.BulletinParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Parses, writes and reads JSON with the jars of one row of the matrix; then with each mapper that is among them. A mapper that cannot even
 * write an object without annotations is said to be so; one that can, and gives other JSON, is a fault.
 */
public class OwnJson {

    public static void main(String[] arguments) throws Exception {
        Issue issue = BulletinParser.create().parse(Path.of(arguments[0])).issue();
        String json = JsonForm.toJson(issue);
        same(JsonForm.read(json), issue);
        same(new JsonLinesReader(new ByteArrayInputStream((json + "\n").getBytes(StandardCharsets.UTF_8))).read().orElseThrow(), issue);
        Issue lone = new Issue(new Masthead(Text.of("a\ud800b"), List.of(), null, null, List.of()), null, List.of(), List.of(), List.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonForm.write(lone, bytes);
        same(JsonForm.read(new ByteArrayInputStream(bytes.toByteArray())), lone);
        System.out.print(jar("com.fasterxml.jackson.annotation.JsonProperty") + ", " + jar("tools.jackson.core.JsonParser") + ": own JSON");
        boolean wrong = false;
        for (String mapper : List.of("com.fasterxml.jackson.databind.ObjectMapper", "tools.jackson.databind.ObjectMapper")) {
            if (!jar(mapper).isEmpty()) {
                String said = with(mapper, issue, json);
                wrong |= said.startsWith("NOT");
                System.out.print("; " + jar(mapper) + " " + said);
            }
        }
        System.out.println();
        System.exit(wrong ? 1 : 0);
    }

    /** What has nothing to do with Jianbao. */
    public static class Plain {
        public String name = "a";
    }

    private static String with(String name, Issue issue, String json) {
        try {
            Object mapper = Class.forName(name).getConstructor().newInstance();
            String mapped = (String) mapper.getClass().getMethod("writeValueAsString", Object.class).invoke(mapper, issue);
            same(mapped, json.replaceAll("\"address\":\"[^\"]*\",\"stableId\":\"[0-9a-f]{16}\",", "")); // what JsonForm adds
            same(JsonForm.read(mapped), issue);
            same(mapper.getClass().getMethod("readValue", String.class, Class.class).invoke(mapper, json, Issue.class), issue);
            return "the same";
        } catch (java.io.IOException | ReflectiveOperationException | LinkageError | AssertionError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String said = String.valueOf(cause).lines().findFirst().orElse("");
            return worksAlone(name) ? "NOT: " + said : "works with nothing beside these annotations: " + said;
        }
    }

    /** Whether a mapper can write an object without annotations with these jars. */
    private static boolean worksAlone(String name) {
        try {
            Object mapper = Class.forName(name).getConstructor().newInstance();
            return mapper.getClass().getMethod("writeValueAsString", Object.class).invoke(mapper, new Plain()) != null;
        } catch (ReflectiveOperationException | LinkageError e) {
            return false;
        }
    }

    private static void same(Object found, Object wanted) {
        if (!wanted.equals(found)) {
            throw new AssertionError("not the same");
        }
    }

    private static String jar(String type) {
        try {
            String path = Class.forName(type, false, OwnJson.class.getClassLoader()).getProtectionDomain().getCodeSource().getLocation().getPath();
            return path.substring(path.lastIndexOf('/') + 1).replace(".jar", "");
        } catch (ClassNotFoundException e) {
            return "";
        }
    }
}
