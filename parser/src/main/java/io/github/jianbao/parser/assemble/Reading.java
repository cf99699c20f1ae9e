package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.line.Signs;
import io.github.jianbao.parser.mention.DocumentScope;
import io.github.jianbao.parser.mention.MentionFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Reads the texts of one document for what they name, in reading order. */
final class Reading {

    private final DocumentScope scope;
    private final Signs signs;
    private int texts;

    /** Texts with something damaged, by how many texts stand in front of them. */
    private final HashMap<Integer, Text> damaged = new HashMap<>();

    Reading(DocumentScope scope, Signs signs) {
        this.scope = scope;
        this.signs = signs;
    }

    DocumentScope scope() {
        return scope;
    }

    /** Running text; whether a later paragraph goes on with a series that it opens (首先 … 其次 …). */
    Text prose(Text text, boolean seriesFollows) {
        return read(text, true, seriesFollows);
    }

    Text words(Text text) {
        return read(text, false, false);
    }

    Text cell(Text text) {
        int noted = scope.noted();
        return with(text, noted, scope.readCell(text, signs));
    }

    private Text read(Text text, boolean prose, boolean seriesFollows) {
        int noted = scope.noted();
        return with(text, noted, scope.read(text, signs, prose, seriesFollows));
    }

    private Text with(Text text, int noted, List<Mention> found) {
        if (scope.noted() > noted) {
            damaged.put(texts, text);
        }
        texts++;
        return found.isEmpty() ? text : text.withMentions(found);
    }

    /** What is damaged, with its place in the source. */
    void findings(List<Finding> into) {
        for (MentionFinding finding : scope.findings()) {
            Text text = Objects.requireNonNull(damaged.get(finding.text()));
            int start = text.toSource(finding.start());
            int end = Math.max(start, text.toSource(Math.max(finding.start(), finding.end() - 1)) + 1);
            into.add(new Finding(finding.code(), finding.severity(), Span.of(start, end), finding.arguments()));
        }
    }
}
