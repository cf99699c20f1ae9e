package io.github.jianbao.model.metadata;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.sink.JsonOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/** Writes the core metadata of every document of an issue, under the standard's own names. */
public final class MetadataForm {

    private static final String BETWEEN = "；";

    private MetadataForm() {}

    /**
     * JSON: {@code {"standard": "GB/T 33480-2016", "documents": [{"公文标识": "a1", …}]}}. Elements that may have several values
     * are lists; what is absent is left out.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(Issue issue, Appendable out) throws IOException {
        json(issue, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * The same JSON as UTF-8.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(Issue issue, OutputStream out) throws IOException {
        json(issue, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * The metadata as JSON.
     *
     * @param issue the issue
     * @return the same JSON
     * @since 0.2.0
     */
    public static String toJson(Issue issue) {
        return Sinks.string(out -> writeJson(issue, out));
    }

    /**
     * CSV after RFC 4180: a head line with the names of all 18 elements, then one record a document; several values are separated
     * by ；. A spreadsheet may take a field that starts with = for a formula: the text is carried as it stands.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(Issue issue, Appendable out) throws IOException {
        csv(issue, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * The same CSV as UTF-8 without a mark.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(Issue issue, OutputStream out) throws IOException {
        csv(issue, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * The metadata as CSV.
     *
     * @param issue the issue
     * @return the same CSV, without a mark
     * @since 0.2.0
     */
    public static String toCsv(Issue issue) {
        return Sinks.string(out -> writeCsv(issue, out));
    }

    private static void json(Issue issue, Writer out) throws IOException {
        List<CoreMetadata> documents = CoreMetadata.of(Required.argument(issue, "issue"));
        JsonOut.write(out, json -> {
            json.open();
            json.put("standard", "GB/T 33480-2016");
            json.list("documents");
            documents.forEach(document -> object(document, json));
            json.endList();
            json.close();
        });
    }

    private static void object(CoreMetadata document, JsonOut json) {
        json.open();
        document.values().forEach((element, values) -> {
            if (element.repeatable()) {
                json.list(element.chineseName());
                values.forEach(json::member);
                json.endList();
            } else {
                json.put(element.chineseName(), values.get(0));
            }
        });
        json.close();
    }

    private static void csv(Issue issue, Writer out) throws IOException {
        Required.argument(issue, "issue");
        CoreElement[] elements = CoreElement.values();
        for (int i = 0; i < elements.length; i++) {
            field(i, elements[i].chineseName(), out);
        }
        out.write("\r\n");
        for (CoreMetadata document : CoreMetadata.of(issue)) {
            for (int i = 0; i < elements.length; i++) {
                field(i, String.join(BETWEEN, document.get(elements[i])), out);
            }
            out.write("\r\n");
        }
        out.flush();
    }

    private static void field(int column, String value, Writer out) throws IOException {
        out.write(column == 0 ? "" : ",");
        out.write(isPlain(value) ? value : '"' + value.replace("\"", "\"\"") + '"');
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c <= ' ') {
                return false;
            }
        }
        return true;
    }
}
