package io.github.jianbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
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
            CompareCommand.class,
            AmendmentsCommand.class,
            ConsolidateCommand.class,
            QuoteCommand.class,
            MaskCommand.class,
            LearnCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel =
                "(read | explain | convert | check | compare | amendments | consolidate | quote | mask | learn)",
        footer = {
            "",
            "FILE is a text in any encoding; - is standard input.",
            "Exit status: 0 done; 1 check found errors, quote found nothing, or consolidate could not apply something; 2 something",
            "could not be read or written, or wrong usage."
        })
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        StandardOutput standardOutput = new StandardOutput();
        PrintWriter out = utf8(standardOutput);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int status = commandLine(out, err).execute(FileNames.arguments(arguments));
        out.flush();
        String complaint = standardOutput.complaint();
        if (complaint != null) {
            err.println("jianbao: (standard output): " + complaint);
            status = Math.max(status, FileCommand.FAILED);
        }
        err.flush();
        System.exit(status);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false);
    }

    /** Whatever the default charset is, what goes out is UTF-8. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
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
