package io.github.jianbao.extract;

import io.github.jianbao.extract.text.LeftOut;
import io.github.jianbao.extract.text.Pages.Range;
import io.github.jianbao.model.json.JsonForm;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code {"pages": {"a1": [2, 5], "a1#一": [2, 2] …}, "leftOut": […], "issue": …}}: the JSON form of the model beside the pages of its
 * addresses and what the text does not hold.
 */
final class PagedJson {

    private PagedJson() {}

    static String of(PagedIssue paged, List<LeftOut> leftOut) {
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
            json.writeArrayPropertyStart("leftOut");
            for (LeftOut some : leftOut) {
                json.writeStartObject();
                json.writeStringProperty("kind", some.kind().name().toLowerCase(Locale.ROOT));
                json.writeNumberProperty("count", some.count());
                json.writeName("pages");
                int[] pages = some.pages().stream().mapToInt(Integer::intValue).toArray();
                json.writeArray(pages, 0, pages.length);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeName("issue");
            json.writeRawValue(JsonForm.toJson(paged.result().issue()));
            json.writeEndObject();
        }
        return out.toString();
    }
}
