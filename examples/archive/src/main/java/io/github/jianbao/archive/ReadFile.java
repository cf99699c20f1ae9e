package io.github.jianbao.archive;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Locale;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One file to its rows, on a worker. A file that cannot be read becomes a row that says why, and no error; one that
 * is gone becomes no row. Only where the whole folder is gone, nothing can go on.
 */
final class ReadFile implements Function<String, Row> {
    private static final long serialVersionUID = 1L;

    /** An issue has some tens of kilobytes; what is far larger is something else. */
    static final long LARGEST = 32L << 20;

    private static final BulletinParser PARSER = BulletinParser.create();

    private final String folder;
    private final Broadcast<SerializableConfiguration> configuration;
    private final Meters meters;

    ReadFile(String folder, Broadcast<SerializableConfiguration> configuration, Meters meters) {
        this.folder = folder;
        this.configuration = configuration;
        this.meters = meters;
    }

    @Override
    public Row call(String file) throws IOException {
        try {
            byte[] bytes = bytes(path(file));
            long start = System.nanoTime();
            ParseResult result = PARSER.parse(SourceText.read(bytes));
            long parsed = System.nanoTime();
            for (Finding finding : result.findings()) {
                if (finding.severity() == Severity.ERROR || finding.code().equals(FindingCode.TEXT_EMPTY.id())) {
                    return rejected(file, FindingCode.message(finding, Locale.ENGLISH));
                }
            }
            meters.read(bytes.length, parsed - start);
            return IssueRows.of(file, result).toRow();
        } catch (FileNotFoundException e) {
            if (unreachable(file)) {
                return rejected(file, Reasons.of(e));
            }
            meters.wasGone();
            return IssueRows.none(file).toRow();
        } catch (IOException e) {
            return rejected(file, Reasons.of(e));
        }
    }

    /** Whether a file is there and still cannot be opened. Where the whole folder is gone, no file of it can be judged. */
    private boolean unreachable(String file) throws IOException {
        Path top = new Path(folder);
        FileSystem files = files(top);
        if (!files.exists(top)) {
            throw new IOException(folder + ": is no longer there");
        }
        return files.exists(path(file));
    }

    private Row rejected(String file, String reason) {
        meters.setAside();
        return IssueRows.rejected(file, reason).toRow();
    }

    private Path path(String file) {
        return new Path(folder, new Path(null, null, file));
    }

    private FileSystem files(Path path) throws IOException {
        return path.getFileSystem(configuration.value().value());
    }

    private byte[] bytes(Path path) throws IOException {
        FileSystem files = files(path);
        long length = files.getFileStatus(path).getLen();
        if (length > LARGEST) {
            throw new IOException("larger than " + (LARGEST >> 20) + " MB");
        }
        try (FSDataInputStream in = files.open(path)) {
            return in.readAllBytes();
        }
    }
}
