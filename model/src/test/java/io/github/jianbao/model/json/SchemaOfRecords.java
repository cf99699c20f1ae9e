package io.github.jianbao.model.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaKeyword;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Marker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema from the records. */
final class SchemaOfRecords {

    private SchemaOfRecords() {}

    static String generate() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.INLINE_NULLABLE_SCHEMAS);
        config.forFields()
                .withNullableCheck(SchemaOfRecords::nullable)
                .withRequiredCheck(field -> true)
                .withIgnoreCheck(field -> field.getRawMember().isAnnotationPresent(JsonIgnore.class));
        config.forTypesInGeneral()
                .withSubtypeResolver(SchemaOfRecords::subtypes)
                .withTypeAttributeOverride((node, scope, context) -> tag(node, scope.getType(), context))
                .withPropertySorter((first, second) -> 0);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Issue.class);
        schema.put("$id", "urn:jianbao:issue:1.1").put("title", "An issue of a bulletin, as Jianbao writes it");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return new JsonMapper().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private static boolean nullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable List<ResolvedType> subtypes(ResolvedType type, SchemaGenerationContext context) {
        JsonSubTypes subtypes = type.getErasedType().getAnnotation(JsonSubTypes.class);
        return subtypes == null
                ? null
                : Arrays.stream(subtypes.value())
                        .map(kind -> context.getTypeContext().resolve(kind.value()))
                        .toList();
    }

    private static void tag(ObjectNode node, ResolvedType type, SchemaGenerationContext context) {
        if (!node.has(context.getKeyword(SchemaKeyword.TAG_PROPERTIES))) {
            return;
        }
        ObjectNode properties = (ObjectNode) node.get(context.getKeyword(SchemaKeyword.TAG_PROPERTIES));
        if (type.getErasedType() == Issue.class) {
            properties.putObject("schemaVersion").put("type", "string").put("pattern", "^1\\.[0-9]+$");
            node.withArray(context.getKeyword(SchemaKeyword.TAG_REQUIRED)).add("schemaVersion");
        }
        if (type.getErasedType() == Marker.class) {
            properties.putObject("span").put("$ref", "#/$defs/Span");
            node.withArray(context.getKeyword(SchemaKeyword.TAG_REQUIRED)).add("span");
        }
        name(type.getErasedType()).ifPresent(name -> {
            properties.putObject("type").put("const", name);
            node.withArray(context.getKeyword(SchemaKeyword.TAG_REQUIRED)).add("type");
        });
    }

    private static Optional<String> name(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(family -> family.isAnnotationPresent(JsonSubTypes.class))
                .flatMap(family ->
                        Arrays.stream(family.getAnnotation(JsonSubTypes.class).value()))
                .filter(kind -> kind.value() == type)
                .map(JsonSubTypes.Type::name)
                .findFirst();
    }
}
