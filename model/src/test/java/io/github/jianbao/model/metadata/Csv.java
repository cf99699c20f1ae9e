package io.github.jianbao.model.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads CSV after RFC 4180. */
final class Csv {

    private Csv() {}

    static List<List<String>> read(String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            StringBuilder field = new StringBuilder();
            if (csv.charAt(at) == '"') {
                at++;
                while (csv.charAt(at) != '"' || (at + 1 < csv.length() && csv.charAt(at + 1) == '"')) {
                    field.append(csv.charAt(at));
                    at += csv.charAt(at) == '"' ? 2 : 1;
                }
                at++;
            } else {
                while (",\"\r\n".indexOf(csv.charAt(at)) < 0) {
                    field.append(csv.charAt(at++));
                }
            }
            record.add(field.toString());
            if (csv.charAt(at) == ',') {
                at++;
                continue;
            }
            if (!csv.startsWith("\r\n", at)) {
                throw new AssertionError("at " + at);
            }
            at += 2;
            records.add(record);
            record = new ArrayList<>();
        }
        return records;
    }

    static String joined(JsonNode value) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(member -> all.add(member.asString()));
            return String.join("；", all);
        }
        return value.isMissingNode() ? "" : value.asString();
    }

    /** With U+FFFD for unpaired surrogates. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }
}
