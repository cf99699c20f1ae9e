package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Arbitrary valid issues, made from the records' own components: whatever the records hold next year is generated too. Texts
 * stand in a source one after the other, and mentions lie inside their text.
 */
public final class AnyIssue {

    private static final int DEEPEST = 5;

    private final Random random;
    private final boolean lineEnds;
    private final StringBuilder source = new StringBuilder();
    private int articles;
    private String document = "";
    private int deep;
    private int length;
    private boolean mention;

    private AnyIssue(Random random, boolean lineEnds) {
        this.random = random;
        this.lineEnds = lineEnds;
    }

    /** Issues whose texts may hold any character. */
    public static Arbitrary<Issue> issues() {
        return Arbitraries.randomValue(random -> new AnyIssue(random, true).issue());
    }

    /** Issues whose texts hold no line end, as the parser makes them. */
    public static Arbitrary<Issue> issuesOfLines() {
        return Arbitraries.randomValue(random -> new AnyIssue(random, false).issue());
    }

    /** One issue. */
    public static Issue of(long seed) {
        return new AnyIssue(new Random(seed), false).issue();
    }

    /** An issue and the source that its positions lead to. */
    public record Sample(Issue issue, String source) {}

    /** Issues with their source. */
    public static Arbitrary<Sample> samples() {
        return Arbitraries.randomValue(AnyIssue::sample);
    }

    /** One issue with its source. */
    public static Sample sample(long seed) {
        return sample(new Random(seed));
    }

    private static Sample sample(Random random) {
        AnyIssue any = new AnyIssue(random, false);
        Issue issue = any.issue();
        return new Sample(issue, any.source.toString());
    }

    private Span placed(String value) {
        int start = source.length();
        source.append(value);
        return Span.of(start, source.length());
    }

    private Issue issue() {
        return (Issue) record(Issue.class);
    }

    private Object record(Class<?> type) {
        if (type == Text.class) {
            return text();
        } else if (type == HanDate.class) {
            return date();
        } else if (type == Span.class && mention) {
            int start = random.nextInt(length + 1);
            return Span.of(start, start + random.nextInt(length - start + 1));
        } else if (type == Span.class) {
            return placed("·".repeat(random.nextInt(9)));
        } else if (type == Marker.class) {
            NumberStyle[] styles = NumberStyle.values();
            NumberStyle style = styles[random.nextInt(styles.length)];
            source.append('\n');
            return new Marker(placed(style.shape()), style, 1 + random.nextInt(20), 0, style.shape());
        } else if (type == Table.Cell.class) {
            return cell();
        } else if (type == Segment.class) {
            throw new AssertionError("segments come with their text");
        }
        return built(type);
    }

    private Object built(Class<?> type) {
        String outer = document;
        if (type == Article.class) {
            document = "a" + ++articles;
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        deep++;
        boolean inMention = mention;
        mention |= Mention.class.isAssignableFrom(type);
        int start = Mention.class.isAssignableFrom(type) ? random.nextInt(length + 1) : 0;
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], start);
        }
        deep--;
        mention = inMention;
        document = outer;
        return make(type, components, values);
    }

    private @Nullable Object component(RecordComponent component, int start) {
        String name = component.getName();
        if (name.equals("id")) {
            return document;
        } else if (name.equals("start")) {
            return start;
        } else if (name.equals("end") || name.equals("leadEnd")) {
            return start + random.nextInt(length - start + 1);
        } else if (name.equals("attachments")) {
            return attachments();
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextInt(3) == 0 ? null : value(component.getGenericType());
    }

    private List<Attachment> attachments() {
        List<Attachment> all = new ArrayList<>();
        String outer = document;
        int count = deep > 3 ? 0 : random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            document = outer + "." + i;
            all.add((Attachment) record(Attachment.class));
        }
        document = outer;
        return all;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return lineEnds ? AnyText.any(random) : AnyText.line(random);
        } else if (raw == int.class || raw == Integer.class) {
            return random.nextInt(5) == 0 ? random.nextInt(3000) : 1 + random.nextInt(12);
        } else if (raw == double.class || raw == Double.class) {
            return random.nextDouble();
        } else if (raw == boolean.class) {
            return random.nextBoolean();
        } else if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (raw.isSealed()) {
            Class<?>[] kinds = raw.getPermittedSubclasses();
            return record(kinds[random.nextInt(kinds.length)]);
        }
        return record(raw);
    }

    private List<Object> list(Type of) {
        int most = deep > DEEPEST ? 1 : 4;
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(most); i > 0; i--) {
            list.add(value(of));
        }
        return list;
    }

    private Text text() {
        String value = lineEnds ? AnyText.any(random) : AnyText.line(random);
        List<Segment> segments = new ArrayList<>();
        for (int from = 0; from < value.length(); ) {
            int to = random.nextInt(4) == 0 ? from + 1 + random.nextInt(value.length() - from) : value.length();
            source.append("\n".repeat(random.nextInt(3)));
            Span span = placed(value.substring(from, to));
            segments.add(new Segment(span.start(), span.end(), from == 0 ? Join.FIRST : Join.WRAP, false));
            from = to;
        }
        int outer = length;
        length = value.length();
        List<Mention> mentions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            mentions.add((Mention) value(Mention.class));
        }
        length = outer;
        return new Text(value, segments, mentions);
    }

    private Table.Cell cell() {
        int columns = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 1;
        int rows = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 1;
        return random.nextInt(5) == 0
                ? Table.Cell.empty(source.length(), columns, rows)
                : Table.Cell.of(text(), columns, rows);
    }

    private HanDate date() {
        int year = 1000 + random.nextInt(2000);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(4)) {
            case 0 -> new HanDate(year, null, null);
            case 1 -> new HanDate(year, month, null);
            case 2 -> new HanDate(null, month, 1 + random.nextInt(28));
            default -> HanDate.of(year, month, 1 + random.nextInt(28));
        };
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " " + Arrays.toString(values), e);
        }
    }
}
