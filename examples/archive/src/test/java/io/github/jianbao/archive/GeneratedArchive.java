package io.github.jianbao.archive;

import io.github.jianbao.parser.gen.Bulletin;
import io.github.jianbao.parser.gen.Bulletins;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.Dirt;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of made-up issues: six series, fifty numbers a year, with everything that extraction does to texts. One number is
 * missing, one stands twice, one running total falls; three files are no texts.
 */
final class GeneratedArchive {

    static final String[] NAMES = {"政务参阅", "决策内参", "调研通讯", "基层治理", "理论学习", "工作简讯"};
    static final int NUMBERS_A_YEAR = 50;
    static final int FIRST_YEAR = 1990;

    /** Places in their series, from 0. */
    static final int MISSING = 20;

    static final int DOUBLED = 31;
    static final int FALLEN = 40;

    static final List<String> BAD = List.of("bad/binary.txt", "bad/empty.txt", "bad/scan.pdf");

    private GeneratedArchive() {}

    /** Writes this many issues, 300 or more, and the bad files; gives the names of the issues. */
    static List<String> write(Path folder, int issues) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; files.size() < issues - 1; i++) {
            int series = i % NAMES.length;
            int place = i / NAMES.length;
            if (series != 0 || place != MISSING) {
                files.add(issue(folder, i, series, place, ""));
            }
        }
        files.add(issue(folder, DOUBLED * NAMES.length + 1, 1, DOUBLED, "-copy"));
        bad(folder);
        return files;
    }

    private static String issue(Path folder, int seed, int series, int place, String suffix) throws IOException {
        Dice dice = Dice.of(seed);
        int total = series == 2 && place == FALLEN ? place - 9 : place + 1;
        Bulletin any = Bulletins.any(dice);
        Bulletin issue = new Bulletin(
                NAMES[series],
                any.publisher(),
                FIRST_YEAR + place / NUMBERS_A_YEAR,
                place % NUMBERS_A_YEAR + 1,
                total,
                any.paged(),
                any.columns());
        Charset charset = seed % 4 == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        String name = NAMES[series] + "/" + issue.year() + "/" + String.format("%05d%s.txt", seed, suffix);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, Dirt.any(dice).text(issue, dice).getBytes(charset));
        return name;
    }

    private static void bad(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("bad"));
        byte[] noise = new byte[5000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * i * 31 % 251);
        }
        Files.write(folder.resolve(BAD.get(0)), noise);
        Files.createFile(folder.resolve(BAD.get(1)));
        Files.writeString(folder.resolve(BAD.get(2)), "%PDF-1.7\n%\u0000\u0001\u0002\u0003 stream \u0000\u0000");
        Files.writeString(folder.resolve("bad/.hidden"), "not looked at");
    }
}
