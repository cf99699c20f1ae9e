package io.github.jianbao.cli;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.HouseProfile;
import io.github.jianbao.parser.HouseProfileForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the habits of a house from its archive. */
@Command(
        name = "learn",
        description =
                "Learns from the issues of one bulletin what they have in common: masthead, sections, how titles look, what ends an"
                        + " issue. The profile is JSON; --profile of the other commands reads further issues with it.")
final class LearnCommand extends LawCommand {

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description =
                    "Folders whose files are issues of one bulletin, in any encoding; or such files. Hidden files and folders inside"
                            + " are left alone.")
    List<String> folders = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PROFILE",
            description = "File that gets the profile; without it, standard output.")
    @Nullable
    String output;

    @Override
    int run() throws IOException {
        List<SourceText> issues = new ArrayList<>();
        for (Path file : files()) {
            try {
                issues.add(SourceText.read(file));
            } catch (IOException e) {
                throw new IOException(file + ": " + Input.reason(e), e);
            }
        }
        HouseProfile profile = HouseProfile.learn(issues);
        String json = HouseProfileForm.toJson(profile);
        if (output == null) {
            out().print(json);
        } else {
            write(output, Content.of(json));
        }
        err().println("jianbao: " + says(profile));
        return FileCommand.DONE;
    }

    private static String says(HouseProfile profile) {
        if (profile.mixed()) {
            return profile.issues() + " issues of several houses: nothing learnt";
        }
        if (profile.lines().isEmpty() && profile.items().isEmpty()) {
            return profile.issues() + " issues: too few to learn from";
        }
        return profile.issues() + " issues, " + profile.alike() + " of them alike: "
                + profile.lines().size() + " repeated lines";
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            Path path = FileNames.path(folder);
            try (Stream<Path> inside = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
                inside.filter(file -> !Files.isDirectory(file)
                                && (file.equals(path)
                                        || !file.getFileName().toString().startsWith(".")))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new IOException(folder + ": " + Input.reason(e), e);
            }
        }
        return files;
    }
}
