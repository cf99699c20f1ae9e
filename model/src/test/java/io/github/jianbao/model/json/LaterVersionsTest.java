package io.github.jianbao.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Point;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a later minor version added. */
class LaterVersionsTest {

    private static final String TEXT = "{\"value\":\"甲\",\"segments\":[],\"mentions\":[]}";

    @Test
    void aBlockOfAnUnknownKindIsKeptByItsText() throws JsonFormException {
        assertThat(body("{\"type\":\"formula\",\"level\":2,\"text\":" + TEXT + "},{\"type\":\"paragraph\",\"text\":"
                        + TEXT + "}"))
                .containsExactly(new Unread(new Text("甲", List.of())), new Paragraph(new Text("甲", List.of())));
    }

    @Test
    void insideAClauseToo() throws JsonFormException {
        Block clause =
                body("{\"type\":\"clause\",\"marker\":{\"span\":{\"start\":0,\"end\":2},\"style\":\"HAN\",\"ordinal\":1,"
                                + "\"branch\":0,\"text\":\"一、\"},\"heading\":null,\"body\":[{\"type\":\"formula\",\"text\":"
                                + TEXT + "}]}")
                        .get(0);
        assertThat(((Clause) clause).body()).containsExactly(new Unread(new Text("甲", List.of())));
    }

    @Test
    void aMentionOfAnUnknownKindIsLeftOut() throws JsonFormException {
        Block block = body("{\"type\":\"paragraph\",\"text\":{\"value\":\"一是甲\",\"segments\":[],\"mentions\":["
                        + "{\"type\":\"place\",\"start\":0,\"end\":1,\"name\":\"甲\"},"
                        + "{\"type\":\"point\",\"start\":0,\"end\":3,\"ordinal\":1}]}}")
                .get(0);
        assertThat(((Paragraph) block).text().mentions()).singleElement().isInstanceOf(Point.class);
    }

    @Test
    void aBlockWithoutTextIsRefusedRatherThanLost() {
        assertThatThrownBy(() -> body("{\"type\":\"formula\",\"latex\":\"x\"}")).isInstanceOf(JsonFormException.class);
    }

    private static List<Block> body(String blocks) throws JsonFormException {
        return JsonForm.read(
                        "{\"schemaVersion\":\"1.9\",\"sections\":[{\"level\":1,\"articles\":[{\"id\":\"a1\",\"body\":["
                                + blocks + "]}]}]}")
                .articles()
                .get(0)
                .body();
    }
}
