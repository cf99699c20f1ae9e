package io.github.jianbao.model.tasks;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.TargetQuantity;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a task, with what it says of time and aims.
 *
 * @param words the sentence
 * @param deadlines its deadlines as written
 * @param due the latest of them that has a year
 * @param targets its aims, with the words up to the next mark
 * @param offset where it stands in the source
 */
record TaskPart(
        String words, List<String> deadlines, @Nullable HanDate due, List<String> targets, int offset) {

    private static final Words TIMES = Lexicon.words(Use.TIME_LABELS);
    private static final String SENTENCE_ENDS = "。；;";
    private static final String MARKS = "，。；：、！？）,;";

    /** Words alone. */
    static TaskPart words(String words) {
        return new TaskPart(words, List.of(), null, List.of(), 0);
    }

    /** The sentences of a stretch of text, behind those that are there. */
    static void split(Text text, int from, int to, List<TaskPart> into) {
        String value = text.value();
        int start = from;
        while (start < to) {
            int end = Math.min(to, endOfSentence(value, start));
            String words = value.substring(start, end).strip();
            if (!words.isEmpty()) {
                TaskPart dates = deadlines(text, start, end);
                into.add(new TaskPart(
                        words, dates.deadlines, dates.due, targets(text, start, end), text.toSource(start)));
            }
            start = end;
        }
    }

    /** The deadlines of a stretch, without its words. */
    static TaskPart deadlines(Text text, int from, int to) {
        List<String> deadlines = new ArrayList<>();
        HanDate due = null;
        for (Mention mention : inside(text, from, to)) {
            if (mention instanceof DateMention date && date.kind() == DateMention.Kind.DEADLINE && date.end() <= to) {
                deadlines.add(text.value().substring(date.start(), date.end()));
                due = later(due, date.best());
            }
        }
        return new TaskPart("", deadlines, due, List.of(), text.toSource(from));
    }

    private static List<String> targets(Text text, int from, int to) {
        List<String> targets = new ArrayList<>();
        for (Mention mention : inside(text, from, to)) {
            if (mention instanceof TargetQuantity && mention.end() <= to) {
                targets.add(withNoun(text.value(), mention.start(), mention.end(), to));
            }
        }
        return targets;
    }

    /** The mentions that start in a stretch. */
    private static List<Mention> inside(Text text, int from, int to) {
        List<Mention> mentions = text.mentions();
        return mentions.subList(firstFrom(mentions, from), firstFrom(mentions, to));
    }

    /** The index of the first mention that starts at an offset or behind it; they stand in the order of the text. */
    private static int firstFrom(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 20 个以上垂直领域行业模型: the quantity with the words up to the next mark. */
    private static String withNoun(String value, int start, int end, int to) {
        int at = end;
        while (at < to && MARKS.indexOf(value.charAt(at)) < 0) {
            at++;
        }
        return value.substring(start, at);
    }

    /** Several as one. */
    static TaskPart join(List<TaskPart> parts) {
        StringBuilder words = new StringBuilder();
        List<String> deadlines = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        HanDate due = null;
        for (TaskPart part : parts) {
            words.append(part.words);
            deadlines.addAll(part.deadlines);
            targets.addAll(part.targets);
            due = later(due, part.due);
        }
        return new TaskPart(words.toString(), deadlines, due, targets, parts.isEmpty() ? 0 : parts.get(0).offset);
    }

    private static @Nullable HanDate later(@Nullable HanDate a, @Nullable HanDate b) {
        if (b == null || b.year() == null) {
            return a;
        }
        return a == null || a.toString().compareTo(b.toString()) < 0 ? b : a;
    }

    /** After the last full stop or semicolon from one offset to another, none inside brackets; or the first offset. */
    static int startOfSentence(String value, int from, int offset) {
        int at = from;
        for (int end = endOfSentence(value, from); end <= offset && end > at; end = endOfSentence(value, at)) {
            at = end;
        }
        return at;
    }

    /** After the full stop or semicolon behind an offset, none inside brackets; or the end. */
    static int endOfSentence(String value, int from) {
        int depth = 0;
        for (int at = from; at < value.length(); at++) {
            char c = value.charAt(at);
            depth += c == '（' || c == '(' ? 1 : (c == '）' || c == ')') && depth > 0 ? -1 : 0;
            if (depth == 0 && SENTENCE_ENDS.indexOf(c) >= 0) {
                return at + 1;
            }
        }
        return value.length();
    }

    /** Whether a text is a duty and nothing else. */
    static boolean isAlone(String value, ResponsibleBodies duty) {
        return value.substring(0, duty.start()).isBlank()
                && value.substring(duty.end()).replace("。", "").isBlank();
    }

    /** Whether the bodies stand in brackets or behind a label; otherwise the sentence that names them says what is to be done. */
    static boolean isNote(String value, ResponsibleBodies duty) {
        String written = value.substring(duty.start(), duty.end());
        boolean bracket = written.startsWith("（") || written.startsWith("(");
        return bracket || written.indexOf('：') > 0 || written.indexOf(':') > 0;
    }

    /** Whether a text is a line of labels and nothing else: 责任单位：…, 完成时限：…. */
    static boolean isLabelled(Text text) {
        String value = text.value();
        int time = TIMES.at(value, 0);
        boolean colon = time > 0 && time < value.length() && (value.charAt(time) == '：' || value.charAt(time) == ':');
        return colon
                || text.mentions(ResponsibleBodies.class).anyMatch(duty -> isAlone(value, duty) && isNote(value, duty));
    }

    /** Whether a sentence says who is to act, and not what: 由省教育厅牵头，省财政厅配合。 */
    static boolean isBare(String value, int start, int end, ResponsibleBodies duty) {
        String rest = value.substring(start, duty.start()) + value.substring(Math.min(duty.end(), end), end);
        return rest.chars().noneMatch(c -> MARKS.indexOf(c) < 0 && !Character.isWhitespace(c));
    }
}
