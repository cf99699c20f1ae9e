import io.github.jianbao.core.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A text and what people say that its lines are. */
record Labelled(Path file, SourceText source, Map<Integer, String> roles) {

    /** All texts under some folders that have labels beside them, by name. */
    static List<Labelled> under(List<String> folders) throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path labels : files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList()) {
                    String name = labels.getFileName().toString().replaceFirst("tsv$", "txt");
                    Path text = labels.resolveSibling(name);
                    if (Files.isRegularFile(text)) {
                        all.add(new Labelled(text, SourceText.read(text), roles(labels)));
                    }
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return all;
    }

    private static Map<Integer, String> roles(Path labels) throws IOException {
        Map<Integer, String> roles = new TreeMap<>();
        for (String row : Files.readAllLines(labels)) {
            String[] cells = row.split("\t", -1);
            if (cells.length > 1 && !cells[0].isEmpty() && cells[0].chars().allMatch(Character::isDigit)) {
                roles.put(Integer.parseInt(cells[0]), cells[1]);
            }
        }
        return roles;
    }

    /** Whether a role is what a label says: one of several, or any further line of a unit for a bare plus. */
    static boolean agrees(String label, String role) {
        for (String one : label.split("\\|")) {
            if (one.equals("+") ? role.endsWith("+") : one.equals(role)) {
                return true;
            }
        }
        return false;
    }
}
