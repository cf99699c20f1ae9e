package io.github.jianbao.parser.gen;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.gen.Rendering.Kind;
import io.github.jianbao.parser.gen.Rendering.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * What extraction does to a text.
 *
 * @param width hard wraps at this many cells; 0 for none
 * @param indent whether paragraphs open with two ideographic blanks
 * @param blankLines whether blank lines stand between units: 0 none, 1 between all, 2 at random
 * @param page lines a page at most; 0 for no pages
 * @param head whether a page opens with a running head
 * @param formFeeds whether a form feed parts pages
 * @param halfWidth whether brackets change their width
 * @param radicals whether some characters come as radicals
 * @param lineEnd what ends a line
 */
public record Dirt(
        int width,
        boolean indent,
        int blankLines,
        int page,
        boolean head,
        boolean formFeeds,
        boolean halfWidth,
        boolean radicals,
        String lineEnd) {

    /** A text with a line for each unit. */
    public static final Dirt NONE = new Dirt(0, false, 0, 0, false, false, false, false, "\n");

    /** Lines of the shortest page; a text has five pages unless that makes them shorter. */
    private static final int LEAST_PAGE = 12;

    /** A line that misses no more cells is full. */
    private static final int SLACK = 4;

    /** Wrapped lines that show the width of a column. */
    private static final int PROOF = 10;

    private static final String NEVER_FIRST = "，。；：！？、）》】”’〉〕〗）)";
    private static final String NEVER_LAST = "（《【“‘〈〔〖(";
    private static final String PLAIN = "一二十人大文工方日月心手比水火力入八生用立行目长见";
    private static final String RADICAL = "⼀⼆⼗⼈⼤⽂⼯⽅⽇⽉⼼⼿⽐⽔⽕⼒⼊⼋⽣⽤⽴⾏⽬⻓⻅";

    /**
     * Any dirt that leaves what the text says in no doubt: wrapped text keeps its indents.
     *
     * @param dice what chooses
     * @return some of everything
     */
    public static Dirt any(Dice dice) {
        boolean wrapped = dice.chance(50);
        int page = dice.chance(50) ? dice.between(24, 44) : 0;
        return new Dirt(
                wrapped ? 2 * dice.between(15, 40) : 0,
                wrapped || dice.chance(50),
                wrapped ? 0 : dice.between(0, 2),
                page,
                dice.chance(50),
                page > 0 && dice.chance(40),
                dice.chance(30),
                dice.chance(20),
                dice.pick("\n", "\r\n", "\r"));
    }

    /**
     * With blank lines between units.
     *
     * @param how 0 none, 1 between all, 2 at random
     * @return other dirt
     */
    public Dirt withBlankLines(int how) {
        return new Dirt(width, indent, how, page, head, formFeeds, halfWidth, radicals, lineEnd);
    }

    /**
     * With or without indents.
     *
     * @param indented whether paragraphs open with two ideographic blanks
     * @return other dirt
     */
    public Dirt withIndent(boolean indented) {
        return new Dirt(width, indented, blankLines, page, head, formFeeds, halfWidth, radicals, lineEnd);
    }

    /**
     * With hard wraps.
     *
     * @param cells the width
     * @param indented whether paragraphs open with two ideographic blanks
     * @return other dirt
     */
    public Dirt withWraps(int cells, boolean indented) {
        return new Dirt(cells, indented, blankLines, page, head, formFeeds, halfWidth, radicals, lineEnd);
    }

    /**
     * With pages.
     *
     * @param lines lines a page at most
     * @param heads whether a page opens with a running head
     * @param feeds whether a form feed parts pages
     * @return other dirt
     */
    public Dirt withPages(int lines, boolean heads, boolean feeds) {
        return new Dirt(width, indent, blankLines, lines, heads, feeds, halfWidth, radicals, lineEnd);
    }

    /**
     * With other letters.
     *
     * @param half whether brackets change their width
     * @param kangxi whether some characters come as radicals
     * @return other dirt
     */
    public Dirt withLetters(boolean half, boolean kangxi) {
        return new Dirt(width, indent, blankLines, page, head, formFeeds, half, kangxi, lineEnd);
    }

    /**
     * With other line ends.
     *
     * @param end what ends a line
     * @return other dirt
     */
    public Dirt withLineEnd(String end) {
        return new Dirt(width, indent, blankLines, page, head, formFeeds, halfWidth, radicals, end);
    }

    /**
     * Writes a bulletin down through this dirt.
     *
     * @param bulletin what to write
     * @param dice what chooses where dirt falls
     * @return its text
     */
    public String text(Bulletin bulletin, Dice dice) {
        List<String> lines = new ArrayList<>();
        for (Line line : Rendering.of(bulletin)) {
            print(line, dice, lines);
        }
        List<String> paged = page == 0 ? lines : paged(lines, bulletin, dice);
        return String.join(lineEnd, paged) + lineEnd;
    }

    /**
     * Whether wrapped text says where its paragraphs end: without indents nobody can tell, where a last line fills its column,
     * or where so little is wrapped that the column's width does not show.
     *
     * @param bulletin what is to be written
     * @return false where no indent opens paragraphs and one ends in a full line, where a sentence does so in a text with articles, or where few
     *     paragraphs are wrapped
     */
    public boolean certain(Bulletin bulletin) {
        if (width == 0 || indent) {
            return true;
        }
        int wraps = 0;
        List<Line> all = Rendering.of(bulletin);
        boolean articles = all.stream().anyMatch(line -> line.text().matches("第[一二三四五六七八九十]+条.*"));
        for (Line line : all) {
            List<String> lines = new ArrayList<>();
            wrap(line.text(), width, lines);
            wraps += line.kind() == Kind.TEXT ? lines.size() - 1 : 0;
            for (int k = articles ? 0 : lines.size() - 1; k < lines.size() && line.kind() == Kind.TEXT; k++) {
                boolean ends = k == lines.size() - 1 || lines.get(k).matches(".*[。！？]");
                if (ends && cells(lines.get(k)) >= width - SLACK) {
                    return false;
                }
            }
        }
        return wraps >= PROOF;
    }

    private void print(Line line, Dice dice, List<String> into) {
        String text = altered(line.text(), dice);
        boolean opens = indent && line.kind() == Kind.TEXT;
        if (width == 0 || line.kind() == Kind.FRONT) {
            into.add(opens ? "　　" + text : text);
        } else if (line.kind() == Kind.TEXT) {
            wrap((opens ? "　　" : "") + text, width, into);
        } else if (line.kind() == Kind.SIGNED) {
            into.add(" ".repeat(Math.max(0, width - cells(text) - 4)) + text);
        } else {
            int from = into.size();
            wrap(text, width, into);
            if (indent && into.size() == from + 1) {
                into.set(from, " ".repeat(Math.max(0, (width - cells(text)) / 2)) + text);
            }
        }
        if (blankLines == 1 || blankLines == 2 && dice.chance(40)) {
            into.add("");
        }
    }

    private String altered(String text, Dice dice) {
        StringBuilder altered = new StringBuilder(text);
        for (int at = 0; at < altered.length(); at++) {
            char c = altered.charAt(at);
            if (halfWidth && dice.chance(50)) {
                c = c == '（' ? '(' : c == '）' ? ')' : c;
            }
            int plain = radicals && dice.chance(50) ? PLAIN.indexOf(c) : -1;
            altered.setCharAt(at, plain < 0 ? c : RADICAL.charAt(plain));
        }
        return altered.toString();
    }

    /** Full lines; a mark that may not open a line hangs over the end of the one before. */
    static void wrap(String text, int width, List<String> into) {
        int from = 0;
        int cells = 0;
        for (int at = 0; at < text.length(); at++) {
            int next = Chars.cells(text.charAt(at));
            boolean full = cells + next > width && NEVER_FIRST.indexOf(text.charAt(at)) < 0;
            boolean digits = at > from && Chars.isDigit(text.charAt(at)) && Chars.isDigit(text.charAt(at - 1));
            if (full && !digits) {
                int cut = at;
                while (cut > from + 1 && NEVER_LAST.indexOf(text.charAt(cut - 1)) >= 0) {
                    cut--;
                }
                into.add(text.substring(from, cut));
                from = cut;
                cells = cells(text.substring(cut, at));
            }
            cells += next;
        }
        into.add(text.substring(from));
    }

    private static int cells(String text) {
        int cells = 0;
        for (int at = 0; at < text.length(); at++) {
            cells += Chars.cells(text.charAt(at));
        }
        return cells;
    }

    private List<String> paged(List<String> lines, Bulletin bulletin, Dice dice) {
        List<String> paged = new ArrayList<>();
        int length = Math.min(page, Math.max(LEAST_PAGE, lines.size() / 5));
        int number = 0;
        String shape = dice.pick("- # -", "— # —", "#", "-#-", "第#页");
        for (int at = 0; at < lines.size(); at++) {
            paged.add(lines.get(at));
            if ((at + 1) % length == 0 && at + 1 < lines.size()) {
                number++;
                paged.add(shape.replace("#", Integer.toString(number)));
                String feed = formFeeds ? "\f" : "";
                if (head) {
                    paged.add(feed + bulletin.name() + "　　" + Rendering.designation(bulletin));
                } else if (formFeeds) {
                    lines.set(at + 1, feed + lines.get(at + 1));
                }
            }
        }
        return paged;
    }
}
