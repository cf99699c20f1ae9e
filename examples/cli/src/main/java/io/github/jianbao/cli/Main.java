package io.github.jianbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point: the commands and what they have in common. */
@Command(
        name = "jianbao",
        description = "Reads the raw text of Chinese policy bulletins.",
        subcommands = {
            ReadCommand.class,
            ExplainCommand.class,
            ConvertCommand.class,
            CheckCommand.class,
            QuoteCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "(read | explain | convert | check | quote)",
        footer = {
            "",
            "FILE is a text in any encoding; - is standard input.",
            "Exit status: 0 done; 1 check found errors, quote found nothing; 2 a file could not be read or written, or wrong usage."
        })
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status = commandLine(out, err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Whatever the default charset is, what goes out is UTF-8. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    /** The version that the jar's manifest states. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"jianbao " + (version == null ? "(not packaged)" : version)};
        }
    }
}
