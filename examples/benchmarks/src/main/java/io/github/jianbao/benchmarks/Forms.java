package io.github.jianbao.benchmarks;

import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.jsonld.JsonLdForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.metadata.MetadataForm;
import io.github.jianbao.model.svg.SvgForm;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The written forms by the names of their benchmarks. */
final class Forms {

    private static final Chunker CHUNKER = Chunker.ofCharacters(500);

    private Forms() {}

    /** Writes a result as UTF-8. */
    interface Form {
        void write(ParseResult result, OutputStream out) throws IOException;
    }

    static Map<String, Form> all() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("writeJson", (result, out) -> JsonForm.write(result.issue(), out));
        forms.put("writeText", (result, out) -> TextForm.write(result.issue(), out));
        forms.put("writeMarkdown", (result, out) -> MarkdownForm.write(result.issue(), out));
        forms.put("writeHtml", (result, out) -> HtmlForm.write(result.issue(), result.findings(), out));
        forms.put("writeAkn", (result, out) -> AknForm.write(result.issue(), out));
        forms.put("writeJsonLd", (result, out) -> JsonLdForm.write(result.issue(), out));
        forms.put("writeMetadata", (result, out) -> MetadataForm.writeJson(result.issue(), out));
        forms.put("writeMetadataCsv", (result, out) -> MetadataForm.writeCsv(result.issue(), out));
        forms.put("writeSvg", (result, out) -> SvgForm.write(result.issue(), result.findings(), out));
        forms.put("writeChunks", (result, out) -> ChunkForm.write(result.issue(), CHUNKER, out));
        return forms;
    }
}
