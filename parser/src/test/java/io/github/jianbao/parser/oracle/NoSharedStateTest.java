package io.github.jianbao.parser.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.jianbao.parser.BulletinParser;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing is shared between two parses: static fields never change, and a parser holds nothing that does. */
@AnalyzeClasses(packages = "io.github.jianbao", importOptions = ImportOption.DoNotIncludeTests.class)
class NoSharedStateTest {
    private static final Set<Class<?>> CONTAINERS = Set.of(Collection.class, List.class, Set.class, Map.class);

    /** What {@code Set.of} and its like make. */
    private static final String IMMUTABLE = "java.util.ImmutableCollections$";

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal().because("parsers on other threads would see them change");

    @ArchTest
    static final ArchRule staticContainersAreUnmodifiable =
            fields().that().areStatic().should(holdNothingThatCanChange());

    /** An array can be written to by whoever sees it. */
    @ArchTest
    static final ArchRule staticArraysAreSeenByTheirClassOnly = fields().that()
            .areStatic()
            .and()
            .haveRawType(array())
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .bePrivate();

    /** Values are records and enums: what they hold is final, and their lists are copies. */
    @ArchTest
    static final ArchRule resultsHoldFinalFieldsOnly = fields().that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(areValues())
            .should()
            .beFinal();

    /** A private set of constants is a copy that is only asked; so is a private table of numbers that its constructor fills. */
    @Test
    void everythingAParserHoldsIsFinalAndUnmodifiable() throws IllegalAccessException {
        Deque<Object> open = new ArrayDeque<>(List.of(BulletinParser.create()));
        List<String> seen = new ArrayList<>();
        while (!open.isEmpty()) {
            Object holder = open.pop();
            for (Field field : holder.getClass().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                assertThat(Modifier.isFinal(field.getModifiers()))
                        .as("%s", field)
                        .isTrue();
                field.setAccessible(true);
                Object held = field.get(holder);
                seen.add(field.getName());
                if (held.getClass().getName().startsWith("io.github.jianbao")) {
                    open.push(held);
                } else if (!(constant(held) && Modifier.isPrivate(field.getModifiers()))) {
                    assertThat(held.getClass().getName()).as("%s", field).startsWith(IMMUTABLE);
                }
            }
        }
        assertThat(seen).isNotEmpty();
    }

    private static boolean constant(Object held) {
        Class<?> type = held.getClass();
        return held instanceof Number
                || held instanceof Boolean
                || held instanceof EnumSet
                || type.isArray() && type.getComponentType().isPrimitive();
    }

    @ArchTest
    static final ArchRule aParserHoldsFinalFieldsOnly =
            fields().that().areDeclaredIn(BulletinParser.class).should().beFinal();

    private static DescribedPredicate<JavaClass> array() {
        return DescribedPredicate.describe("an array", JavaClass::isArray);
    }

    private static DescribedPredicate<JavaClass> areValues() {
        return DescribedPredicate.describe("are records or enums", type -> type.isRecord() || type.isEnum());
    }

    private static ArchCondition<JavaField> holdNothingThatCanChange() {
        return new ArchCondition<>("hold nothing that can change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean container = field.getModifiers().contains(JavaModifier.FINAL)
                        && CONTAINERS.contains(field.getRawType().reflect());
                if (container && !unmodifiable(field.reflect())) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed"));
                }
            }
        };
    }

    private static boolean unmodifiable(Field field) {
        try {
            if (!Modifier.isStatic(field.getModifiers())) {
                return true;
            }
            field.setAccessible(true);
            Object held = field.get(null);
            return held == null || held.getClass().getName().startsWith(IMMUTABLE);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
