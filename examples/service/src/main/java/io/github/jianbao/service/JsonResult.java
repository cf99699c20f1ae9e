package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Position;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.ParseResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code {"findings": […], "issue": …}}, the issue in the JSON form of the model. Goes out as it is written. */
@Component
class JsonResult extends WrittenResult {

    private static final JsonFactory JSON = new JsonFactory();

    JsonResult() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected void writeInternal(ParseResult result, HttpOutputMessage output) throws IOException {
        OutputStream out = output.getBody();
        out.write("{\"findings\":".getBytes(US_ASCII));
        out.write(findings(result));
        out.write(",\"issue\":".getBytes(US_ASCII));
        JsonForm.write(result.issue(), out);
        out.write('}');
    }

    static byte[] findings(ParseResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartArray();
            for (Finding finding : result.findings()) {
                Position position = result.position(finding);
                json.writeStartObject();
                json.writeStringProperty("code", finding.code());
                json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
                json.writeNumberProperty("line", position.line());
                json.writeNumberProperty("column", position.column());
                json.writeNumberProperty("start", finding.span().start());
                json.writeNumberProperty("end", finding.span().end());
                json.writeStringProperty("message", FindingCode.message(finding, Locale.ENGLISH));
                json.writeStringProperty("messageZh", FindingCode.message(finding, Locale.CHINESE));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return bytes.toByteArray();
    }
}
