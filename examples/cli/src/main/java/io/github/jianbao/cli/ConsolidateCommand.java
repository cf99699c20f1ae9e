package io.github.jianbao.cli;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.amend.Consolidation;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.amend.AmendmentReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works decisions into a law, in the order of their dates. */
@Command(
        name = "consolidate",
        description =
                "Works each DECISION into LAW, in the order of their dates; exit status 1 where something could not be read or applied.")
final class ConsolidateCommand extends LawCommand {

    @Parameters(index = "0", paramLabel = "LAW", description = "The law before, in any encoding; - is standard input.")
    String law = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DECISION", description = "What changes it.")
    List<String> decisions = List.of();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORM",
            description = "The form: ${COMPLETION-CANDIDATES} (default: the plain text).")
    Form form = Form.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "A folder that gets a file for each version: NAME.DATE; without it, the last version goes to standard output.")
    @Nullable
    String folder;

    private final BulletinParser parser = BulletinParser.create();

    /** A decision and where it was read. */
    private record Read(String label, ParseResult result, Decision decision) {}

    /** A version of the law. */
    private record Version(String name, ParseResult result) {}

    @Override
    int run() throws IOException {
        if (folder == null && !form.isText()) {
            throw new IOException(form + " is no text: name a folder with -o");
        }
        Document document = Subject.of(parse(parser, law).issue());
        List<Version> versions = new ArrayList<>();
        int status = FileCommand.DONE;
        for (Read read : read()) {
            List<Finding> unread = read.decision().findings();
            report(read.label(), unread, read.result().source());
            boolean whole = unread.stream().allMatch(finding -> finding.severity() == Severity.INFO);
            status = whole ? status : FileCommand.FOUND_ERRORS;
            Consolidation version = Consolidation.apply(document, read.decision());
            status = Math.max(
                    status,
                    report(read.label(), version.findings(), read.result().source()));
            SourceText text = SourceText.of(version.text());
            String name = name(read.decision(), versions);
            report(name, version.references(), text);
            document = version.document();
            Section section = new Section(null, null, 1, List.of(version.document()));
            Issue issue = new Issue(null, null, List.of(section), List.of(), List.of());
            versions.add(new Version(name, new ParseResult(issue, version.references(), text)));
        }
        write(versions);
        return status;
    }

    /** The decisions, those without a date behind the others. */
    private List<Read> read() throws IOException {
        AmendmentReader reader = AmendmentReader.create();
        List<Read> all = new ArrayList<>();
        for (String name : decisions) {
            ParseResult result = parse(parser, name);
            all.add(new Read(new Input(name).label(), result, reader.read(result)));
        }
        all.sort(Comparator.comparing(read -> date(read.decision())));
        return all;
    }

    private static String date(Decision decision) {
        HanDate date = decision.date();
        return date == null ? "9999" : date.toString();
    }

    private String name(Decision decision, List<Version> before) {
        HanDate date = decision.date();
        String stem = new Input(law).stem() + "." + (date == null ? "undated" : date.toString());
        String name = stem;
        for (int turn = 2; isTaken(name, before); turn++) {
            name = stem + "-" + turn;
        }
        return name;
    }

    private static boolean isTaken(String name, List<Version> before) {
        return before.stream().anyMatch(version -> version.name().equals(name));
    }

    private void write(List<Version> versions) throws IOException {
        if (folder == null) {
            Version last = versions.get(versions.size() - 1);
            form.of(last.result()).writeTo(out());
            return;
        }
        List<Input> read = Stream.concat(Stream.of(law), decisions.stream())
                .map(Input::new)
                .toList();
        List<String> names = versions.stream()
                .map(version -> version.name() + form.extension())
                .toList();
        List<String> targets = Targets.inFolder(folder, read, names);
        for (int at = 0; at < targets.size(); at++) {
            write(targets.get(at), form.of(versions.get(at).result()));
        }
    }
}
