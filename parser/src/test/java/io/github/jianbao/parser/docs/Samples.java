package io.github.jianbao.parser.docs;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.LineHint;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.BlockVisitor;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Locations;
import io.github.jianbao.model.Provisions;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.StableIds;
import io.github.jianbao.model.amend.Comparison;
import io.github.jianbao.model.amend.Consolidation;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.model.amend.Operation;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.duties.DutyTable;
import io.github.jianbao.model.json.JsonLinesReader;
import io.github.jianbao.model.json.JsonLinesWriter;
import io.github.jianbao.model.metadata.CoreMetadata;
import io.github.jianbao.model.quote.Quotes;
import io.github.jianbao.model.tables.TableList;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.amend.AmendmentReader;
import io.github.jianbao.parser.mask.MaskedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An object of each type that users see, as far as some parsed texts give one. */
final class Samples {
    private static final String LAW = """
            滨江市渡口管理办法
            第一条　为了加强渡口管理，制定本办法。
            第二条　渡工应当持证上岗。
            第三条　违反本办法第二条规定的，由市交通局处一千元以上五千元以下罚款。
            """;
    private static final String DECISION = """
            滨江市人民政府关于修改《滨江市渡口管理办法》的决定
            滨江市人民政府决定对《滨江市渡口管理办法》作如下修改：
            将第二条修改为：“第二条　渡工应当持证上岗，并穿着救生衣。”
            """;

    private final List<Object> objects = new ArrayList<>();
    private final Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());

    Samples() throws IOException, ReflectiveOperationException {
        BulletinParser parser = BulletinParser.create();
        AmendmentReader amendments = AmendmentReader.create();
        ParseResult law = parser.parse(LAW);
        ParseResult result = parser.parse(Repository.ROOT.resolve("examples/cli/samples/juece-cankao.txt"));
        Issue issue = result.issue();
        Article before = law.issue().articles().get(0);
        Decision decision = amendments.read(parser.parse(DECISION));
        Consolidation after = Consolidation.apply(before, decision);
        Chunker chunker = Chunker.ofCharacters(100);
        List<Object> roots =
                new ArrayList<>(List.of(parser, amendments, result, law, result.source(), decision, after));
        roots.addAll(List.of(Comparison.of(before, after.document()), chunker, chunker.chunks(issue)));
        roots.addAll(
                List.of(Quotes.of(issue), Quotes.find(issue, "建设网上预约平台"), Locations.of(issue), StableIds.of(issue)));
        roots.addAll(List.of(
                Clauses.of(issue),
                Clauses.Level.of(before),
                Provisions.find(before, "第二条").orElseThrow()));
        roots.addAll(List.of(
                issue.located(DateMention.class), issue.texts(), TaskTable.of(issue), DutyTable.of(law.issue())));
        roots.addAll(List.of(TableList.of(issue), CoreMetadata.of(issue), result.leaves(), result.lineReport()));
        roots.addAll(List.of(LineHint.NONE, LayoutHints.NONE, LayoutHints.builder(), new Segments.Builder()));
        roots.addAll(List.of(Article.builder("a1"), Attachment.builder("a1.1"), MaskedText.of(law.source(), 1)));
        roots.addAll(List.of(result.source().lines(), new BlockVisitor() {}, new JsonLinesWriter(new StringBuilder())));
        roots.addAll(List.of(new JsonLinesReader(new StringReader("")), FindingCode.LINE_UNREAD.at(Span.of(0, 0))));
        roots.add(new Operation.Merge(List.of(Place.WHOLE), null));
        for (Object root : roots) {
            add(root);
        }
    }

    private void add(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object each : list) {
                add(each);
            }
        }
        if (value != null && value.getClass().getName().startsWith("io.github.jianbao.") && !all.add(value)) {
            return;
        }
        if (value != null && objects.stream().noneMatch(known -> known.getClass() == value.getClass())) {
            objects.add(value);
        }
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                add(component.getAccessor().invoke(value));
            }
        }
    }

    /** Every object of a type of Jianbao that was met. */
    List<Object> all() {
        return List.copyOf(all);
    }

    /** An object to call a method on. */
    Optional<Object> of(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[0]);
        }
        Optional<Object> found = objects.stream().filter(type::isInstance).findFirst();
        return found.isEmpty() && type.isRecord() ? Optional.of(made(type)) : found;
    }

    private Object made(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Object[] components = new Object[constructor.getParameterCount()];
        for (int i = 0; i < components.length; i++) {
            components[i] = argument(constructor.getParameterTypes()[i]);
        }
        return constructor.newInstance(components);
    }

    /** An argument that stands beside the one in question. */
    @Nullable
    Object argument(Class<?> type) throws ReflectiveOperationException {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        for (Object known : List.of(
                1, 1L, false, 1.0, 'a', "a1#一", List.of(), Set.of(), Map.of(), Locale.ENGLISH, Path.of("pom.xml"))) {
            if (type.isInstance(known) || type.isPrimitive() && wraps(type, known)) {
                return known;
            }
        }
        if (type == Class.class) {
            return DateMention.class;
        } else if (type == Appendable.class) {
            return new StringBuilder();
        } else if (type == OutputStream.class) {
            return new ByteArrayOutputStream();
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        } else if (type == Reader.class) {
            return new StringReader("");
        } else if (type == Consumer.class) {
            return (Consumer<Object>) each -> {};
        } else if (type == ToIntFunction.class) {
            return (ToIntFunction<CharSequence>) CharSequence::length;
        } else if (type == UnaryOperator.class || type == Function.class) {
            return UnaryOperator.identity();
        }
        return of(type).orElse(null);
    }

    private static boolean wraps(Class<?> primitive, Object value) {
        return Array.get(Array.newInstance(primitive, 1), 0).getClass() == value.getClass();
    }
}
