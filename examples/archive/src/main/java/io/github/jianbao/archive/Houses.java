package io.github.jianbao.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which files are issues of one bulletin (一刊): those in one folder of the texts and the folders in it. */
final class Houses {

    /** Issues that a house is known from, at most: they are spread over its files. */
    private static final int MOST = 40;

    private Houses() {}

    /** The house of a file: the first folder of its path; empty for a file in no folder. */
    static String of(String file) {
        int end = file.indexOf('/');
        return end < 0 ? "" : file.substring(0, end);
    }

    /** The files that each house is learnt from: the same whatever of them is read already. */
    static Map<String, List<String>> samples(List<String> files) {
        Map<String, List<String>> houses = new TreeMap<>();
        files.forEach(file ->
                houses.computeIfAbsent(of(file), house -> new ArrayList<>()).add(file));
        houses.replaceAll((house, all) -> spread(all));
        return houses;
    }

    private static List<String> spread(List<String> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<String> some = new ArrayList<>();
        for (int k = 0; k < MOST; k++) {
            some.add(all.get((int) ((long) k * all.size() / MOST)));
        }
        return some;
    }
}
