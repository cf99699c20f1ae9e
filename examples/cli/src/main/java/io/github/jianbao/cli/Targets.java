package io.github.jianbao.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of the files that are written. */
final class Targets {

    private Targets() {}

    /**
     * One file in the folder for each input: its name without its extension, and the new one. Inputs of the same name get -2, -3
     * … so that none overwrites another. Makes the folder.
     */
    static List<String> inFolder(String folder, List<Input> inputs, String extension) throws IOException {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> turns = new HashMap<>();
        for (Input input : inputs) {
            String stem = input.stem();
            String name = stem;
            while (!taken.add(name)) {
                name = stem + "-" + turns.merge(stem, 2, (turn, first) -> turn + 1);
            }
            names.add(name + extension);
        }
        return inFolder(folder, inputs, names);
    }

    /** Files of these names in the folder. Makes the folder. */
    static List<String> inFolder(String folder, List<Input> inputs, List<String> names) throws IOException {
        try {
            Files.createDirectories(FileNames.path(folder));
        } catch (FileAlreadyExistsException e) {
            throw new IOException(folder + ": is a file, not a folder", e);
        } catch (IOException e) {
            throw new IOException(folder + ": " + Input.reason(e), e);
        }
        List<String> targets =
                names.stream().map(name -> FileNames.in(folder, name)).toList();
        sparing(inputs, targets);
        return targets;
    }

    /** One file. */
    static List<String> file(String file, List<Input> inputs) throws IOException {
        sparing(inputs, List.of(file));
        return List.of(file);
    }

    /** Refuses to write over what is to be read, whatever name it has there. */
    private static void sparing(List<Input> inputs, List<String> targets) throws IOException {
        Set<Object> read = new HashSet<>();
        for (Input input : inputs) {
            Path path = input.isStandardInput() ? null : input.path();
            if (path != null && Files.isRegularFile(path)) {
                read.add(identity(path));
            }
        }
        for (String target : targets) {
            Path path = FileNames.path(target);
            if (Files.isRegularFile(path) && read.contains(identity(path))) {
                throw new IOException(target + ": would overwrite an input");
            }
        }
    }

    /** What two names of one file have in common: the system's key of the file, where it has one. */
    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
