package io.github.jianbao.parser.docs;

import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of a Markdown document. */
final class Fences {
    private static final String FENCE = "```";

    private Fences() {}

    /**
     * One block.
     *
     * @param language what stands behind the opening fence
     * @param content its lines, each ended by {@code \n}
     * @param line number of its first line in the document, 1 or more
     * @param follows whether nothing but blank lines stands between the block before and this one
     */
    record Fence(String language, String content, int line, boolean follows) {}

    static List<Fence> of(String markdown) {
        List<Fence> fences = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        boolean follows = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int close = i + 1;
                while (!lines.get(close).equals(FENCE)) {
                    close++;
                }
                String content = String.join(
                        "",
                        lines.subList(i + 1, close).stream()
                                .map(each -> each + "\n")
                                .toList());
                fences.add(new Fence(line.substring(FENCE.length()).strip(), content, i + 2, follows));
                follows = true;
                i = close;
            } else if (!line.isBlank()) {
                follows = false;
            }
        }
        return fences;
    }

    /** The document with the content of one block replaced. */
    static String replaced(String markdown, Fence fence, String content) {
        List<String> lines = new ArrayList<>(markdown.lines().toList());
        int from = fence.line() - 1;
        int old = (int) fence.content().lines().count();
        lines.subList(from, from + old).clear();
        lines.addAll(from, content.lines().toList());
        return String.join("\n", lines) + "\n";
    }
}
