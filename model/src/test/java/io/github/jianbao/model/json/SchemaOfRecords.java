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
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
                .withDefinitionNamingStrategy(new Naming())
                .withPropertySorter((first, second) -> 0);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Issue.class);
        schema.put("$id", "urn:jianbao:issue:1.1").put("title", "Issue");
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        family(Block.class, "a block; kinds of later versions have a text", definitions, schema);
        family(Mention.class, "a mention; kinds of later versions may be left out", definitions, schema);
        definitions.forEach(definition -> asideFromReferences((ObjectNode) definition));
        // generators that do not look at the names of definitions invent names without a title
        definitions
                .properties()
                .forEach(definition -> ((ObjectNode) definition.getValue()).put("title", definition.getKey()));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return new JsonMapper().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    /** A nested type is named with the one around it: {@code NoteKind}. */
    private static final class Naming implements SchemaDefinitionNamingStrategy {

        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            Class<?> type = key.getType().getErasedType();
            String name = type.getSimpleName();
            for (Class<?> around = type.getEnclosingClass(); around != null; around = around.getEnclosingClass()) {
                name = around.getSimpleName() + name;
            }
            return name;
        }
    }

    /** Makes a closed choice a definition of its own, open for kinds that later versions add. */
    private static void family(Class<?> type, String later, ObjectNode definitions, ObjectNode schema) {
        String name = type.getSimpleName();
        ObjectNode family = definitions.putObject(name);
        family.put("description", JavadocOfRecords.of(type));
        ArrayNode kinds = family.putArray("anyOf");
        ObjectNode unknown = definitions.putObject("Later" + name).put("type", "object");
        unknown.put("description", "A kind that a later 1.x added: " + later);
        ObjectNode properties = unknown.putObject("properties");
        ArrayNode known = properties
                .putObject("type")
                .put("type", "string")
                .putObject("not")
                .putArray("enum");
        if (type == Block.class) {
            properties.putObject("text").put("$ref", "#/$defs/Text");
        }
        ArrayNode required = unknown.putArray("required").add("type");
        if (type == Block.class) {
            required.add("text");
        }
        for (JsonSubTypes.Type kind : type.getAnnotation(JsonSubTypes.class).value()) {
            kinds.addObject().put("$ref", "#/$defs/" + kind.value().getSimpleName());
            known.add(kind.name());
        }
        JsonNode closed = kinds.deepCopy();
        kinds.addObject().put("$ref", "#/$defs/Later" + name);
        refer(schema, closed, name);
        family.set("anyOf", kinds);
    }

    /** Generators make a type of its own of a reference with a description: the words go to the type around it. */
    private static void asideFromReferences(ObjectNode definition) {
        StringBuilder words = new StringBuilder(definition.path("description").asString(""));
        definition.path("properties").properties().forEach(property -> {
            if (property.getValue() instanceof ObjectNode value && value.has("$ref") && value.has("description")) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(property.getKey())
                        .append(": ");
                words.append(value.remove("description").asString()).append('.');
            }
        });
        if (!words.isEmpty()) {
            definition.put("description", words.toString());
        }
    }

    /** Puts a reference where the choice is written out. */
    private static void refer(JsonNode node, JsonNode choice, String name) {
        if (node instanceof ObjectNode object && choice.equals(object.get("anyOf"))) {
            object.removeAll();
            object.put("$ref", "#/$defs/" + name);
        }
        node.forEach(child -> refer(child, choice, name));
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
        describe(node, type.getErasedType(), context);
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
        if (type.getErasedType() == Clause.class) {
            properties
                    .putObject("address")
                    .put("type", "string")
                    .put(
                            "description",
                            "where it stands, as Issue.clause takes it: a1#二/（三）; JsonForm writes it, readers skip it");
            properties
                    .putObject("stableId")
                    .put("type", "string")
                    .put("pattern", "^[0-9a-f]{16}$")
                    .put(
                            "description",
                            "stays the same when the same text is parsed again; JsonForm writes it, readers skip it");
        }
        name(type.getErasedType()).ifPresent(name -> {
            properties.putObject("type").put("const", name);
            node.withArray(context.getKeyword(SchemaKeyword.TAG_REQUIRED)).add("type");
        });
    }

    /** What the Javadoc says, for those who do not read Java. */
    private static void describe(ObjectNode node, Class<?> type, SchemaGenerationContext context) {
        String words = JavadocOfRecords.of(type);
        if (type.isEnum()) {
            StringBuilder constants = new StringBuilder(words);
            JavadocOfRecords.constants(type)
                    .forEach((constant, meaning) -> constants
                            .append(constants.isEmpty() ? "" : " ")
                            .append(constant)
                            .append(": ")
                            .append(meaning));
            words = constants.toString();
        }
        if (!words.isEmpty() && (type.isEnum() || type.isRecord())) {
            node.put("description", words);
        }
        JsonNode properties = node.get(context.getKeyword(SchemaKeyword.TAG_PROPERTIES));
        if (type.isRecord() && properties instanceof ObjectNode named) {
            JavadocOfRecords.components(type).forEach((name, meaning) -> {
                if (named.get(name) instanceof ObjectNode property) {
                    property.put("description", meaning);
                }
            });
        }
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
