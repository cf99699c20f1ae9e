package io.github.jianbao.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where files are written to. */
final class Targets {

    private Targets() {}

    /**
     * One file in the folder for each input: its name without its extension, and the new one. Inputs of the same name get -2, -3
     * … so that none overwrites another. Makes the folder.
     */
    static List<Path> inFolder(Path folder, List<String> inputs, String extension) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(folder + ": is a file, not a folder", e);
        } catch (IOException e) {
            throw new IOException(folder + ": " + Input.reason(e), e);
        }
        List<Path> targets = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String input : inputs) {
            String stem = new Input(input).stem();
            String name = stem;
            for (int turn = 2; !taken.add(name); turn++) {
                name = stem + "-" + turn;
            }
            targets.add(folder.resolve(name + extension));
        }
        sparing(inputs, targets);
        return targets;
    }

    /** One file. */
    static List<Path> file(Path file, List<String> inputs) throws IOException {
        sparing(inputs, List.of(file));
        return List.of(file);
    }

    /** Refuses to write over what is to be read. */
    private static void sparing(List<String> inputs, List<Path> targets) throws IOException {
        Set<Path> read = new HashSet<>();
        for (String input : inputs) {
            Path path = Path.of(input);
            if (Files.isRegularFile(path)) {
                read.add(path.toRealPath());
            }
        }
        for (Path target : targets) {
            if (Files.isRegularFile(target) && read.contains(target.toRealPath())) {
                throw new IOException(target + ": would overwrite an input");
            }
        }
    }

    static FileCommand.Outcome write(Path target, byte[] bytes) {
        try {
            Files.write(target, bytes);
            return FileCommand.Outcome.done("");
        } catch (IOException e) {
            return FileCommand.Outcome.failed(target.toString(), Input.reason(e));
        }
    }
}
