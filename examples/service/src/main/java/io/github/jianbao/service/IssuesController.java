package io.github.jianbao.service;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reads a text that is sent. Forms are chosen by {@code Accept} ({@link JsonResult}, {@link HtmlResult}). */
@RestController
class IssuesController {

    private final BulletinParser parser = BulletinParser.create();
    private final DataSize largest;

    IssuesController(Limits limits) {
        this.largest = limits.largest();
    }

    @Answers
    @Operation(
            operationId = "readText",
            summary = "Reads a bulletin",
            description = "The text in any encoding, which is told from its bytes; a charset parameter is not needed.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_PLAIN_VALUE,
                                            schema =
                                                    @Schema(
                                                            type = "string",
                                                            example = "滨江市渔业条例\n第一条　为了保护渔业资源，制定本条例。"))))
    @PostMapping(
            path = "/issues",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
    ParseResult text(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > largest.toBytes()) {
            throw Refusal.tooLarge(largest);
        }
        return read(request.getInputStream().readNBytes((int) largest.toBytes() + 1));
    }

    @Answers
    @Operation(operationId = "readFile", summary = "Reads a bulletin in a file")
    @PostMapping(
            path = "/issues",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
    ParseResult file(@RequestPart("file") MultipartFile file) throws IOException {
        return read(file.getBytes());
    }

    @Operation(operationId = "schema", summary = "The JSON Schema of an issue")
    @ApiResponse(
            responseCode = "200",
            description = "JSON Schema 2020-12",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    @GetMapping(path = "/issue.schema.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String schema() {
        return JsonForm.schema();
    }

    private ParseResult read(byte[] bytes) {
        if (bytes.length > largest.toBytes()) {
            throw Refusal.tooLarge(largest);
        }
        ParseResult result = parser.parse(SourceText.read(bytes));
        if (result.findings().stream().anyMatch(finding -> finding.code().equals(FindingCode.TEXT_EMPTY.id()))) {
            throw Refusal.empty();
        }
        if (result.hasErrors()) {
            throw Refusal.unreadable(result);
        }
        return result;
    }
}
