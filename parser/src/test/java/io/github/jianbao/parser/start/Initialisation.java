package io.github.jianbao.parser.start;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which classes the initialiser of a class waits for (JLS 12.4): those that it makes, calls or reads, directly or through the
 * methods that it calls, and its superclass. Two threads that enter a cycle of such classes at different places wait for each
 * other for ever.
 */
public final class Initialisation {

    private final JavaClasses classes;
    private final Map<JavaClass, Set<JavaClass>> waits = new HashMap<>();

    private Initialisation(JavaClasses classes) {
        this.classes = classes;
        for (JavaClass one : classes) {
            waits.put(one, waitsFor(one));
        }
    }

    /**
     * The cycles among some classes.
     *
     * @param classes the classes that are looked at, all others are taken to wait for none of them
     * @return a line for each class that waits for itself through others, by name; none where there is no danger
     */
    public static List<String> cycles(JavaClasses classes) {
        Initialisation initialisation = new Initialisation(classes);
        TreeMap<String, String> cycles = new TreeMap<>();
        for (JavaClass one : classes) {
            Set<JavaClass> reached = initialisation.reached(one);
            if (reached.contains(one)) {
                TreeSet<String> among = new TreeSet<>();
                for (JavaClass other : reached) {
                    if (initialisation.reached(other).contains(one)) {
                        among.add(other.getName());
                    }
                }
                cycles.put(one.getName(), one.getName() + " waits for itself among " + among);
            }
        }
        return List.copyOf(cycles.values());
    }

    private Set<JavaClass> reached(JavaClass from) {
        Set<JavaClass> reached = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(waits.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (reached.add(next)) {
                open.addAll(waits.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private Set<JavaClass> waitsFor(JavaClass one) {
        Set<JavaClass> found = new HashSet<>();
        one.getRawSuperclass()
                .filter(parent -> classes.contain(parent.getName()))
                .ifPresent(found::add);
        one.getStaticInitializer().ifPresent(start -> follow(one, start, found));
        return found;
    }

    private void follow(JavaClass one, JavaCodeUnit start, Set<JavaClass> found) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        open.push(start);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                JavaClass owner = access.getTargetOwner();
                if (!classes.contain(owner.getName())) {
                    continue;
                }
                JavaClass target = classes.get(owner.getName());
                if (initialises(access) && !enclosedConstant(one, target)) {
                    found.add(target);
                }
                open.addAll(units(access.getTarget()));
            }
        }
        found.remove(one);
    }

    /** The body of a constant of an enum is a class that nothing but the enum itself ever makes. */
    private static boolean enclosedConstant(JavaClass one, JavaClass target) {
        return one.isEnum() && target.isAnonymousClass() && target.isAssignableTo(one.getName());
    }

    private static boolean initialises(JavaAccess<?> access) {
        if (access instanceof JavaConstructorCall) {
            return true;
        }
        if (access instanceof JavaFieldAccess field) {
            return field.getTarget().resolveMember().stream()
                    .anyMatch(member -> member.getModifiers().contains(JavaModifier.STATIC));
        }
        return access instanceof JavaMethodCall call
                && call.getTarget().resolveMember().stream()
                        .anyMatch(member -> member.getModifiers().contains(JavaModifier.STATIC));
    }

    private static List<JavaCodeUnit> units(AccessTarget target) {
        List<JavaCodeUnit> units = new ArrayList<>();
        if (target instanceof AccessTarget.CodeUnitAccessTarget call) {
            call.resolveMember().ifPresent(units::add);
        }
        for (JavaCodeUnit unit : List.copyOf(units)) {
            if (unit instanceof JavaMethod method && !method.getModifiers().contains(JavaModifier.STATIC)) {
                for (JavaClass sub : method.getOwner().getAllSubclasses()) {
                    sub.tryGetMethod(method.getName(), names(method)).ifPresent(units::add);
                }
            }
        }
        return units;
    }

    private static String[] names(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }
}
