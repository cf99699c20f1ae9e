package io.github.jianbao.cli;

import io.github.jianbao.core.LayoutHints;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the hints for the lines of a FILE stand.
 *
 * @param name of a file, or of a folder with one {@code NAME.hints} for a {@code NAME.txt}; null where there are none
 */
record Hints(@Nullable String name) {

    private static final String EXTENSION = ".hints";

    /** Refuses hints that could be meant for more than one FILE. */
    void checkFor(List<Input> inputs) throws IOException {
        if (name == null || inputs.size() == 1) {
            return;
        }
        if (!Files.isDirectory(FileNames.path(name))) {
            throw new IOException(name + ": hints of one FILE only; a folder may have those of several");
        }
        Set<String> stems = new HashSet<>();
        for (Input input : inputs) {
            if (!stems.add(input.stem()) && Files.exists(FileNames.path(inFolder(name, input)))) {
                throw new IOException(inFolder(name, input) + ": which of the FILEs of that name is meant?");
            }
        }
    }

    LayoutHints of(Input input) throws IOException {
        if (name == null) {
            return LayoutHints.NONE;
        }
        if (!Files.isDirectory(FileNames.path(name))) {
            return read(name);
        }
        String file = inFolder(name, input);
        return Files.exists(FileNames.path(file)) ? read(file) : LayoutHints.NONE;
    }

    private static String inFolder(String folder, Input input) {
        return FileNames.in(folder, input.stem() + EXTENSION);
    }

    private static LayoutHints read(String file) throws IOException {
        Path path = FileNames.path(file);
        try {
            return LayoutHints.parse(Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not UTF-8", e);
        } catch (IOException e) {
            throw new IOException(file + ": " + Input.reason(e), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
