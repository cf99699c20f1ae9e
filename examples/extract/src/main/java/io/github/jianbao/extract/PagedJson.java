package io.github.jianbao.extract;

import io.github.jianbao.extract.Pages.Range;
import io.github.jianbao.model.json.JsonForm;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code {"pages": {"a1": [2, 5], "a1#一": [2, 2] …}, "issue": …}}: the JSON form of the model beside the pages of its addresses. */
final class PagedJson {

    private PagedJson() {}

    static String of(PagedIssue paged) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("pages");
            for (Map.Entry<String, Range> entry : paged.byAddress().entrySet()) {
                Range range = entry.getValue();
                json.writeName(entry.getKey());
                json.writeArray(new int[] {range.first(), range.last()}, 0, 2);
            }
            json.writeEndObject();
            json.writeName("issue");
            json.writeRawValue(JsonForm.toJson(paged.result().issue()));
            json.writeEndObject();
        }
        return out.toString();
    }
}
