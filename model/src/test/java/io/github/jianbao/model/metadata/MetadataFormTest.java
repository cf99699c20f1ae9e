package io.github.jianbao.model.metadata;

import static io.github.jianbao.model.Build.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Build;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetadataFormTest {

    private static final Issue NOTICE = Build.issue(new Article(
            "a1",
            text("关于推动改革的通知（试行）"),
            null,
            null,
            List.of(),
            null,
            new DocumentNumber(text("国办发〔2024〕1号"), "国办发", 2024, 1),
            List.of(),
            3,
            List.of(text("各省、自治区人民政府：")),
            List.of(Build.paragraph("请落实。")),
            List.of(text("附件：1. 清单")),
            List.of(new Signature(
                    List.of(text("甲办公厅 乙办公厅")),
                    List.of("甲办公厅", "乙办公厅"),
                    new DateLine(text("2024年8月30日"), HanDate.of(2024, 8, 30)))),
            List.of(),
            List.of(
                    new Note(text("（此件公开发布）"), Note.Kind.ANNOTATION),
                    new Note(text("抄送：党中央各部门，\"军委\""), Note.Kind.COPIED_TO),
                    new Note(text("甲办公厅秘书局 2024年9月1日印发"), Note.Kind.PRINTED_BY)),
            List.of(),
            null,
            null,
            List.of()));

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Test
    void asJson() throws IOException {
        StringBuilder out = new StringBuilder();
        MetadataForm.writeJson(NOTICE, out);
        assertThat(out)
                .hasToString(
                        "{\"standard\":\"GB/T 33480-2016\",\"documents\":[{\"公文标识\":\"/akn/cn/doc/国办发/2024/1\",\"文种\":\"通知\","
                                + "\"发文字号\":\"国办发〔2024〕1号\",\"标题\":\"关于推动改革的通知（试行）\","
                                + "\"主送机关\":[\"各省、自治区人民政府\"],\"附件说明\":[\"1. 清单\"],"
                                + "\"发文机关或签发人署名\":[\"甲办公厅\",\"乙办公厅\"],\"成文日期\":\"2024-08-30\","
                                + "\"附注\":[\"（此件公开发布）\"],\"抄送机关\":[\"党中央各部门，\\\"军委\\\"\"],"
                                + "\"印发机关\":\"甲办公厅秘书局\",\"印发日期\":\"2024-09-01\",\"发布层次\":\"公开发布\"}]}\n");
    }

    @Test
    void asCsv() throws IOException {
        StringBuilder out = new StringBuilder();
        MetadataForm.writeCsv(NOTICE, out);
        assertThat(out)
                .hasToString("公文标识,文种,份号,密级和保密期限,紧急程度,发文机关标志,发文字号,签发人,标题,主送机关,附件说明,"
                        + "发文机关或签发人署名,成文日期,附注,抄送机关,印发机关,印发日期,发布层次\r\n"
                        + "/akn/cn/doc/国办发/2024/1,通知,,,,,国办发〔2024〕1号,,关于推动改革的通知（试行）,各省、自治区人民政府,\"1. 清单\","
                        + "甲办公厅；乙办公厅,2024-08-30,（此件公开发布）,\"党中央各部门，\"\"军委\"\"\",甲办公厅秘书局,2024-09-01,公开发布\r\n");
    }

    @Property(seed = "20260101", tries = 200)
    void jsonAndCsvAreWellFormedAndSayTheSame(@ForAll("issues") Issue issue) throws IOException {
        StringBuilder json = new StringBuilder();
        MetadataForm.writeJson(issue, json);
        JsonNode documents = new JsonMapper().readTree(json.toString()).get("documents");
        StringBuilder csv = new StringBuilder();
        MetadataForm.writeCsv(issue, csv);
        List<List<String>> records = Csv.read(csv.toString());
        assertThat(records).hasSize(documents.size() + 1).allMatch(record -> record.size() == 18);
        for (int i = 0; i < documents.size(); i++) {
            for (CoreElement element : CoreElement.values()) {
                String shown = records.get(i + 1).get(element.ordinal());
                assertThat(shown)
                        .isEqualTo(Csv.wellFormed(Csv.joined(documents.get(i).path(element.chineseName()))));
            }
        }
    }
}
