package io.github.jianbao.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jianbao.model.json.JsonForm;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What OpenAPI says of the service beyond its paths: the types of its answers, those of the issue taken from its JSON Schema, so
 * that the description stands by itself in a file.
 */
@Configuration
class ApiDescription {

    static final String RESULT = "#/components/schemas/Result";
    static final String PROBLEM = "#/components/schemas/Problem";

    private static final String OWN = """
            {
              "Result": {
                "type": "object", "required": ["findings", "issue"],
                "description": "An issue and what was doubtful when it was read",
                "properties": {
                  "findings": {"type": "array", "items": {"$ref": "#/components/schemas/Finding"}},
                  "issue": {"$ref": "#/components/schemas/Issue"}
                }
              },
              "Finding": {
                "type": "object",
                "required": ["code", "severity", "line", "column", "start", "end", "message", "messageZh"],
                "properties": {
                  "code": {"type": "string", "description": "stays the same in later versions"},
                  "severity": {"type": "string", "enum": ["info", "warning", "error"]},
                  "line": {"type": "integer", "description": "from 1"},
                  "column": {"type": "integer", "description": "from 1"},
                  "start": {"type": "integer", "description": "first UTF-16 offset in the text"},
                  "end": {"type": "integer", "description": "UTF-16 offset after the last character"},
                  "message": {"type": "string", "description": "in English"},
                  "messageZh": {"type": "string", "description": "in Chinese"}
                }
              },
              "Problem": {
                "type": "object", "description": "Why a request is refused (RFC 9457)",
                "properties": {
                  "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
                  "detail": {"type": "string"}, "instance": {"type": "string"}
                }
              }
            }
            """;

    @Bean
    OpenApiCustomizer types() {
        return ApiDescription::describe;
    }

    private static void describe(OpenAPI api) {
        String version = ApiDescription.class.getPackage().getImplementationVersion();
        api.info(new Info()
                .title("Jianbao")
                .description("Reads the text of Chinese bulletins, official documents and laws into a typed document.")
                .version(version == null ? "0.2.0" : version)
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.servers(List.of(new Server().url("/").description("this service")));
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        ObjectMapper mapper = Json31.mapper();
        try {
            add((ObjectNode) mapper.readTree(OWN), mapper, components);
            ObjectNode issue =
                    (ObjectNode) mapper.readTree(JsonForm.schema().replace("\"#/$defs/", "\"#/components/schemas/"));
            ObjectNode types = (ObjectNode) issue.remove("$defs");
            issue.remove(List.of("$schema", "$id"));
            add(types.set("Issue", issue), mapper, components);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema is no JSON", e);
        }
        api.components(components);
    }

    private static void add(JsonNode schemas, ObjectMapper mapper, Components components)
            throws JsonProcessingException {
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            components.addSchemas(schema.getKey(), mapper.treeToValue(schema.getValue(), JsonSchema.class));
        }
    }
}
