package io.github.jianbao.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON that others wrote, or changed: in another order, with parts missing or wrong. */
class JsonReadingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = "{'value':'甲乙','segments':[],'mentions':[]}";

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    /** A database may sort properties: the kind of a block then stands behind its body. */
    @Property(seed = "20260101", tries = 100)
    void theOrderOfPropertiesDoesNotMatter(@ForAll("issues") Issue issue, @ForAll long seed) throws IOException {
        JsonNode shuffled = shuffled(JSON.readTree(JsonForm.toJson(issue)), new Random(seed));
        assertThat(JsonForm.read(JSON.writeValueAsString(shuffled))).isEqualTo(issue);
        assertThat(JsonForm.read(new ByteArrayInputStream(JSON.writeValueAsBytes(shuffled))))
                .isEqualTo(issue);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode other = JSON.createObjectNode();
            names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
            return other;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode other = JSON.createArrayNode();
            list.forEach(each -> other.add(shuffled(each, random)));
            return other;
        }
        return node;
    }

    /** What is changed anywhere is refused by the one exception, or it is an issue that every form can write. */
    @Property(seed = "20260101", tries = 300)
    void whatIsChangedIsRefusedOrWritten(@ForAll("issues") Issue issue, @ForAll long seed) throws IOException {
        JsonNode tree = JSON.readTree(JsonForm.toJson(issue));
        Random random = new Random(seed);
        change(tree, random);
        Issue read;
        try {
            read = JsonForm.read(JSON.writeValueAsString(tree));
        } catch (JsonFormException e) {
            assertThat(e).hasMessageStartingWith("not the JSON of an issue: ").hasMessageContaining("(line 1, column ");
            return;
        }
        Written.inEveryForm(read);
        assertThat(JsonForm.read(JsonForm.toJson(read))).isEqualTo(read);
    }

    private static void change(JsonNode tree, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        List<JsonNode> open = new ArrayList<>(List.of(tree));
        while (!open.isEmpty()) {
            JsonNode next = open.remove(open.size() - 1);
            if (next instanceof ObjectNode object && !object.isEmpty()) {
                objects.add(object);
            }
            next.forEach(open::add);
        }
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(7)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, random.nextInt(9) - 2);
            case 3 -> object.put(name, "甲");
            case 4 -> object.putArray(name).addNull();
            case 5 -> object.putObject(name);
            default -> object.put("later", name);
        }
    }

    /** {@code 'text'} stands for a text of two characters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'sections':[],'schemaVersion':'9.0'}                       | schemaVersion 9.0 is not one that can be read here: 1.x
            {'schemaVersion':'1.'}                                      | schemaVersion 1. is not
            {'schemaVersion':'1.x'}                                     | schemaVersion 1.x is not
            {'schemaVersion':null}                                      | schemaVersion null is not
            {'sections':[null]}                                         | VALUE_NULL where an object belongs
            {'sections':[{'articles':[{}]}]}                            | an article without id
            {'colophon':[{'kind':'OTHER'}]}                             | a note without text
            {'colophon':[{'kind':'SONG','text':'text'}]}                | no Kind: SONG
            {'colophon':[{'kind':0,'text':'text'}]}                     | VALUE_NUMBER_INT where a string belongs
            {'furniture':[{'text':{'value':null},'kind':'WEB'}]}        | a text without value
            {'masthead':{'name':{'value':'甲','segments':[{'start':1,'end':1.7,'join':'FIRST'}]}}} | VALUE_NUMBER_FLOAT where an integer belongs
            {'masthead':{'name':{'value':'甲','segments':[{'start':1,'end':9,'join':'FIRST'}]}}}   | segments of 8 in a text of 1
            {'masthead':{'name':{'value':'甲','segments':[{'start':2,'end':1,'join':'FIRST'}]}}}   | segment 2..1
            {'masthead':{'name':{'value':'甲','segments':[{'start':2,'end':3}]}}}                  | a segment without join
            {'masthead':{'name':{'value':'甲','mentions':[{'type':'point','start':-4,'end':1}]}}}  | a mention at -4..1 in a text of 1
            {'masthead':{'name':{'value':'甲','mentions':[{'type':'point','start':0,'end':99}]}}}  | a mention at 0..99 in a text of 1
            {'masthead':{'name':{'value':'甲','mentions':[{'start':0,'end':1}]}}}                  | an object without type
            {'masthead':{'date':{'text':'text','date':{'year':2024,'month':13}}}}                  | no date: 2024, 13, null
            {'masthead':{'designation':{'text':'text','year':12345678901}}}                        | out of range
            """)
    void whatIsWrongIsNamed(String json, String message) {
        String whole = json.replace("'text':'text'", "'text':" + TEXT).replace('\'', '"');
        assertThatThrownBy(() -> JsonForm.read(whole))
                .isInstanceOf(JsonFormException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aBlockWithoutItsPartsIsNamed() {
        assertThat(refusal("{'type':'paragraph'}")).contains("paragraph without text");
        assertThat(refusal("{'body':[],'type':'clause'}")).contains("a clause without marker");
        assertThat(refusal("{'type':'clause','marker':{'style':'HAN','text':'一、'}}"))
                .contains("a marker without span");
        assertThat(refusal("{'type':'speech','role':'ANSWER'}")).contains("a speech without speaker");
        assertThat(refusal("{'text':" + TEXT + "}")).contains("an object without type");
        assertThat(refusal("{'text':" + TEXT + ",'type':3}")).contains("an object without type");
    }

    private static String refusal(String block) {
        String json = "{'sections':[{'articles':[{'id':'a1','body':[" + block + "]}]}]}";
        try {
            return "read as " + JsonForm.read(json.replace('\'', '"'));
        } catch (JsonFormException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void aKindThatIsLaterIsKeptWhereverItStands() throws JsonFormException {
        String later = "{'text':" + TEXT + ",'rows':3,'body':[{'type':'x','rows':{}}],'type':'formula'}";
        String json = "{'sections':[{'articles':[{'id':'a1','body':[" + later + "]}]}]}";
        assertThat(JsonForm.read(json.replace('\'', '"')).articles().get(0).body())
                .singleElement()
                .hasToString("Unread[甲乙]");
    }
}
