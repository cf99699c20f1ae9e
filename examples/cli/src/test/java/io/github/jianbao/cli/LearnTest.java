package io.github.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house known from its archive, on the command line. */
class LearnTest {
    private static final String[] SECTIONS = {"【渡口夜话】", "【码头茶馆】", "【潮水账】", "【老街坊】"};
    private static final String[] MATTERS = {"公园晚间延时开放", "渡口增加早班船", "旧桥完成加固", "夜校开了书法课", "农机下乡检修"};

    private static final String WORDS = "东南西北中上下左右前后内外高低";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    /** Items are counted through the issue, as clauses of a document are. */
    private static String issue(int number) {
        StringBuilder text = new StringBuilder("潮汐信息\n第" + number + "期　2031年" + number + "月2日\n");
        String numerals = "一二三四五六";
        for (int k = 0; k < 4; k++) {
            if (k == number % 4) {
                continue;
            }
            int item = k < number % 4 ? k : k - 1;
            text.append(SECTIONS[k]).append('\n');
            text.append(numerals.charAt(item))
                    .append("、")
                    .append(WORDS.charAt(number))
                    .append(MATTERS[(number + k) % 5])
                    .append('\n');
            text.append("有关单位做了统筹安排，")
                    .append(WORDS.charAt(number))
                    .append(WORDS.charAt(k + 10))
                    .append("片区反映良好，下一步将继续做好日常管理。\n");
            text.append("来源：《滨江日报》\n");
        }
        return text + "编辑：周牧远\n本刊欢迎赐稿\n";
    }

    private Path archive() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("潮汐信息"));
        for (int number = 1; number <= 8; number++) {
            Charset charset = number % 2 == 0 ? Charset.forName("GB18030") : UTF_8;
            Files.write(archive.resolve("0" + number + ".txt"), issue(number).getBytes(charset));
        }
        Files.writeString(archive.resolve(".hidden"), "不看");
        Files.createDirectories(archive.resolve("inside"));
        return archive;
    }

    private Path next;
    private Path profile;

    @BeforeEach
    void files() throws IOException {
        next = Files.writeString(folder.resolve("next.txt"), issue(9));
        profile = folder.resolve("profile.json");
    }

    @Test
    void learnWritesAProfileThatTheOtherCommandsReadWith() throws IOException {
        assertThat(run("learn", archive(), "-o", profile)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("jianbao: 8 issues, 8 of them alike: 8 repeated lines");
        assertThat(Files.readString(profile)).contains("\"text\":\"【渡口夜话】\",\"kind\":\"SECTION\"");

        assertThat(run("explain", next)).isZero();
        assertThat(out.toString()).doesNotContain("\tsection\t").contains("\tclause\t");
        assertThat(run("explain", "--profile", profile, next)).isZero();
        assertThat(out.toString().lines().filter(row -> row.contains("\tsection\t")))
                .hasSize(3);
        assertThat(out.toString().lines().filter(row -> row.contains("\ttitle\t")))
                .hasSize(3);
        assertThat(run("explain", "--why", "--profile", profile, next)).isZero();
        assertThat(out.toString()).contains("\tsection.house\t", "\ttitle.house\t", "\tfoot.house\t");
        assertThat(run("read", "--profile", profile, next)).isZero();
        assertThat(out.toString()).contains("【渡口夜话】");
        assertThat(run("convert", "--to", "json", "--profile", profile, next)).isZero();
        assertThat(out.toString()).contains("\"articles\"");
    }

    @Test
    void anIssueThatDiffersIsSaid() throws IOException {
        run("learn", archive(), "-o", profile);
        Path other = Files.writeString(folder.resolve("other.txt"), "关于开展检查的通知\n\n各科室：\n　　请按时参加。\n");
        assertThat(run("check", "--profile", profile, other)).isZero();
        assertThat(out.toString()).contains("house-differs");
        assertThat(run("check", "--profile", profile, "-l", "zh", other)).isZero();
        assertThat(out.toString()).contains("未按该刊版式读取");
    }

    @Test
    void filesAndStandardOutputDoAsWell() throws IOException {
        Path archive = archive();
        assertThat(run("learn", archive.resolve("01.txt"), archive.resolve("02.txt")))
                .isZero();
        assertThat(out.toString())
                .startsWith("{\"profileVersion\":\"1.0\",\"issues\":2,")
                .endsWith("}\n");
        assertThat(run("learn", archive.resolve("inside"))).isZero();
        assertThat(out.toString()).contains("\"issues\":0,");
        assertThat(err.toString()).contains("0 issues: too few to learn from");
    }

    @Test
    void aFolderOfSeveralHousesIsSaid() throws IOException {
        Path one = Files.writeString(folder.resolve("a.txt"), issue(1));
        Path two = Files.writeString(folder.resolve("b.txt"), "云中简讯\n\n今日天气晴好。\n");
        assertThat(run("learn", one, two)).isZero();
        assertThat(err.toString()).contains("2 issues of several houses: nothing learnt");
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        assertThat(run("learn", folder.resolve("none"))).isEqualTo(2);
        assertThat(err.toString()).contains("none: no such file");
        assertThat(run("read", "--profile", folder.resolve("none"), next)).isEqualTo(2);
        assertThat(err.toString()).contains("none: no such file");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"issues\":2}");
        assertThat(run("read", "--profile", broken, next)).isEqualTo(2);
        assertThat(err.toString()).contains("broken.json: not the profile of a house: profileVersion is no string");
        Path bytes = Files.write(folder.resolve("bytes.json"), new byte[] {'{', (byte) 0xFF, '}'});
        assertThat(run("read", "--profile", bytes, next)).isEqualTo(2);
        assertThat(err.toString()).contains("bytes.json: is not UTF-8");
        assertThat(run("learn")).isEqualTo(2);
    }
}
