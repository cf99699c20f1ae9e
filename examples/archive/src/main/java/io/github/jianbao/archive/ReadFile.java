package io.github.jianbao.archive;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.HouseProfileForm;
import io.github.jianbao.parser.ParseResult;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * One file to its rows, on a worker. A file that cannot be read becomes a row that says why, and no error; one that
 * is gone becomes no row. Only where the whole folder is gone, nothing can go on.
 */
final class ReadFile implements Function<String, Row> {
    private static final long serialVersionUID = 1L;

    private final Texts texts;
    private final HashMap<String, String> profiles;
    private final Meters meters;
    private transient @Nullable Map<String, BulletinParser> parsers;

    /** Reads with the profiles of the houses, as JSON. */
    ReadFile(Texts texts, Map<String, String> profiles, Meters meters) {
        this.texts = texts;
        this.profiles = new HashMap<>(profiles);
        this.meters = meters;
    }

    @Override
    public Row call(String file) throws IOException {
        try {
            byte[] bytes = texts.bytes(file);
            long start = System.nanoTime();
            ParseResult result = parser(Houses.of(file)).parse(SourceText.read(bytes));
            long parsed = System.nanoTime();
            for (Finding finding : result.findings()) {
                if (finding.severity() == Severity.ERROR || finding.code().equals(FindingCode.TEXT_EMPTY.id())) {
                    return rejected(file, FindingCode.message(finding, Locale.ENGLISH));
                }
            }
            meters.read(bytes.length, parsed - start);
            return IssueRows.of(file, result).toRow();
        } catch (FileNotFoundException e) {
            if (texts.unreachable(file)) {
                return rejected(file, Reasons.of(e));
            }
            meters.wasGone();
            return IssueRows.none(file).toRow();
        } catch (IOException e) {
            return rejected(file, Reasons.of(e));
        }
    }

    private Row rejected(String file, String reason) {
        meters.setAside();
        return IssueRows.rejected(file, reason).toRow();
    }

    /** What reads the issues of a house; made on the worker, because parsers are not serializable. */
    private synchronized BulletinParser parser(String house) throws IOException {
        Map<String, BulletinParser> made = parsers == null ? new HashMap<>() : parsers;
        parsers = made;
        BulletinParser parser = made.get(house);
        if (parser == null) {
            String json = profiles.get(house);
            parser = json == null
                    ? BulletinParser.create()
                    : BulletinParser.create().withProfile(HouseProfileForm.read(json));
            made.put(house, parser);
        }
        return parser;
    }
}
