package io.github.jianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.Speakers;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.tasks.Task;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the seed issue says: references, short names, duties, relations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SeedMentionsTest {

    private ParseResult result;
    private Issue issue;

    @BeforeAll
    void parse() throws IOException {
        result = Corpus.parse(Corpus.folder().resolve("seed/issue.txt"));
        issue = result.issue();
    }

    @Test
    void everyDocumentInMarksIsFoundWithItsSpan() {
        String source = result.source().text();
        List<String> found = new ArrayList<>();
        forTexts(text -> text.mentions(DocumentReference.class).forEach(m -> {
            StringBuilder written = new StringBuilder();
            text.sourceSpans(m.start(), m.end()).forEach(span -> written.append(source, span.start(), span.end()));
            found.add(written.toString());
            assertThat(written.toString()).startsWith("《").endsWith("》");
        }));
        assertThat(found).hasSize(52);
        assertThat(source.chars().filter(c -> c == '《').count()).isEqualTo(52);
    }

    @Test
    void shortNamesResolveWithinTheirDocument() {
        assertThat(resolved("a4", "意见")).hasSize(4).containsOnly("关于加快推动博士研究生教育高质量发展的意见");
        assertThat(resolved("a12", "意见")).hasSize(10).containsOnly("关于加快推动博士研究生教育高质量发展的意见");
        assertThat(resolved("a6", "行动计划")).hasSize(3).containsOnly("河南省推动“人工智能+”行动计划（2024年—2026年）");
        assertThat(resolved("a14", "决定")).containsExactly("-");
    }

    private List<String> resolved(String article, String title) {
        return Blocks.mentions(issue.article(article).orElseThrow(), DocumentReference.class).stream()
                .filter(m -> m.title().equals(title))
                .map(m -> m.resolved() == null ? "-" : m.resolved())
                .toList();
    }

    @Test
    void theTaskTableHasTheBodiesOfTheMetadata() throws IOException {
        JsonNode meta = new JsonMapper()
                .readTree(Corpus.folder().resolve("seed/issue.meta.json").toFile());
        List<Task> tasks = TaskTable.of(issue, result.source()).stream()
                .filter(task -> result.source().text().startsWith("（", task.offset()))
                .toList();
        List<String> expected = new ArrayList<>();
        for (JsonNode duty : meta.get("responsible")) {
            List<String> units = new ArrayList<>();
            duty.get("units").forEach(unit -> units.add(unit.asString()));
            expected.add(String.join("、", units));
        }
        assertThat(tasks)
                .extracting(task -> String.join(
                        "、",
                        task.bodies().stream().map(ResponsibleBody::written).toList()))
                .containsExactlyElementsOf(expected);
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.clause()).startsWith("a5.1#");
            assertThat(task.heading()).isNotBlank();
            assertThat(task.text()).endsWith("。");
            assertThat(task.line()).isPositive();
        });
        assertThat(tasks.get(3).bodies()).extracting(ResponsibleBody::name).containsExactly("省工业和信息化厅", "省发展改革委");
        assertThat(tasks.get(9).bodies())
                .extracting(ResponsibleBody::name)
                .containsExactly("省发展改革委", "省委金融办", "河南金融监管局", "人行河南省分行", "省人力资源社会保障厅", "省商务厅", "省自然资源厅");
    }

    @Test
    void articlesAreRelatedToTheirDocuments() {
        assertThat(relations())
                .containsExactlyInAnyOrder(
                        "a1 ISSUES 深化新时代教育评价改革总体方案 null",
                        "a4 ISSUES 关于加快推动博士研究生教育高质量发展的意见 null",
                        "a5 ISSUES 河南省推动“人工智能+”行动计划（2024—2026年） a5.1",
                        "a6 EXPLAINS 河南省推动“人工智能+”行动计划（2024年—2026年） a5",
                        "a12 DISCUSSES 关于加快推动博士研究生教育高质量发展的意见 a4");
    }

    private List<String> relations() {
        List<String> all = new ArrayList<>();
        for (Article article : issue.articles()) {
            for (Relation r : article.relations()) {
                all.add(article.id() + " " + r.kind() + " " + r.title() + " " + r.target());
            }
        }
        return all;
    }

    @Test
    void nothingIsInvented() {
        assertThat(issue.mentions(CitedNumber.class)).isEmpty();
        forTexts(text -> text.mentions(DateMention.class).forEach(m -> {
            String written = text.value().substring(m.start(), m.end());
            if (m.date() != null && m.date().year() != null) {
                assertThat(written).contains(String.valueOf(m.date().year()));
            }
            assertThat(m.resolved()).as(written).isNull();
        }));
    }

    @Test
    void theSamePersonIsOneSpeaker() {
        List<Speakers.Person> persons = Speakers.of(issue.article("a13").orElseThrow());
        assertThat(persons.stream().filter(p -> p.outlet() == null))
                .extracting(Speakers.Person::name)
                .containsExactly("怀进鹏", "吴岩", "王嘉毅", "王光彦");
        assertThat(persons.stream().filter(p -> p.outlet() != null)).hasSize(10);
        assertThat(persons.stream().mapToInt(p -> p.turns().size()).sum()).isEqualTo(22);
    }

    private void forTexts(Consumer<Text> consumer) {
        Set<Text> texts = new LinkedHashSet<>();
        if (issue.contents() != null) {
            issue.contents().entries().forEach(entry -> texts.add(entry.title()));
        }
        for (Article article : issue.articles()) {
            Stream.of(
                            article.title(),
                            article.subtitle(),
                            article.source() == null ? null : article.source().text())
                    .filter(Objects::nonNull)
                    .forEach(texts::add);
            texts.addAll(Blocks.texts(article.body()));
            article.attachments().forEach(a -> texts.addAll(Blocks.texts(a.body())));
            article.notes().forEach(note -> texts.add(note.text()));
        }
        texts.forEach(consumer);
    }
}
