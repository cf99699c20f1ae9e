package io.github.jianbao.parser.start;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.jsonld.JsonLdForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.metadata.MetadataForm;
import io.github.jianbao.model.svg.SvgForm;
import io.github.jianbao.model.tasks.TaskForm;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What a service may do first in a JVM, one thing a thread. A class loader of its own loads it, so that each time is the first.
 */
public final class FirstUse implements Callable<Integer> {

    /** How many different things there are to begin with. */
    static final int WAYS = 8;

    private static final String TEXT = """
            望潮市教育局关于加强校园安全的通知
            望教发〔2031〕5号
            各区教育局：
            根据《校园安全条例》第三条，现通知如下。
            一、总体要求
            （一）责任单位：市教育局，2031年底前完成。
            附件：1.任务清单
            望潮市教育局
            2031年3月5日
            """;

    private static final String JSON = """
            {"schemaVersion":"1.0","masthead":null,"contents":null,"sections":[],"colophon":[],"furniture":[]}
            """;

    private final int way;

    /**
     * One way to begin.
     *
     * @param way 0 up to, and without, {@link #WAYS}
     */
    public FirstUse(int way) {
        this.way = way;
    }

    @Override
    public Integer call() throws IOException {
        StringBuilder out = new StringBuilder();
        switch (way) {
            case 0 -> JsonForm.write(parsed(), out);
            case 1 ->
                out.append(BulletinParser.create().withoutMentions().parse(TEXT).lineReport());
            case 2 -> out.append(JsonForm.read(JSON).sections());
            case 3 -> HtmlForm.write(parsed(), List.of(), out);
            case 4 -> AknForm.write(parsed(), out);
            case 5 -> ChunkForm.write(parsed(), Chunker.ofCharacters(500), out);
            case 6 -> {
                TextForm.write(parsed(), out);
                MarkdownForm.write(parsed(), out);
                SvgForm.write(parsed(), List.of(), out);
            }
            default -> {
                TaskForm.writeCsv(TaskTable.of(parsed()), out);
                MetadataForm.writeJson(parsed(), out);
                JsonLdForm.write(parsed(), out);
            }
        }
        return out.length();
    }

    private static Issue parsed() {
        return BulletinParser.create().parse(TEXT).issue();
    }
}
