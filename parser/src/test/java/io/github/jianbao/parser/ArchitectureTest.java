package io.github.jianbao.parser;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** One straight line of arrows, {@code parser -> model -> core}, and nothing that leaves the process. */
@AnalyzeClasses(packages = "io.github.jianbao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE = "io.github.jianbao.core..";
    private static final String MODEL = "io.github.jianbao.model..";
    private static final String PARSER = "io.github.jianbao.parser..";
    private static final String OURS = "io.github.jianbao..";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.jianbao.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyModuleIsSeen =
            classes().that().resideInAPackage(OURS).should().resideInAnyPackage(CORE, MODEL, PARSER);

    @ArchTest
    static final ArchRule coreKnowsNothingOfOurs =
            noClasses().that().resideInAPackage(CORE).should().dependOnClassesThat(oursBut(CORE));

    @ArchTest
    static final ArchRule modelKnowsCoreOnly =
            noClasses().that().resideInAPackage(MODEL).should().dependOnClassesThat(oursBut(CORE, MODEL));

    @ArchTest
    static final ArchRule coreHasNoDependency = classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CORE, "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule nothingTalksToTheNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..")
            .because("a parser reads what it is given");

    @ArchTest
    static final ArchRule nothingStartsAProcess = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ProcessBuilder.class.getName())
            .orShould()
            .callMethodWhere(target(name("exec")).and(target(owner(type(Runtime.class)))));

    @ArchTest
    static final ArchRule nothingReadsXml = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
            .because("XML is written and never read");

    /** A room sees what the rooms before it have found, never how they find it: only the door calls a room. */
    @ArchTest
    static final ArchRule onlyTheDoorCallsARoom = classes()
            .that()
            .resideInAPackage("io.github.jianbao.parser.*..")
            .and()
            .haveNameMatching(".*\\.(LineReader|PageRoom|ContentsRoom|BlockRoom|OutlineRoom|Assembler|Checks)")
            .should(new ArchCondition<>("be called by the door only") {
                @Override
                public void check(JavaClass room, ConditionEvents events) {
                    for (Dependency call : room.getDirectDependenciesToSelf()) {
                        String caller = call.getOriginClass().getPackageName();
                        if (!caller.equals("io.github.jianbao.parser") && !caller.equals(room.getPackageName())) {
                            events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule theParserScansByHand = noClasses()
            .that()
            .resideInAPackage(PARSER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould()
            .callMethodWhere(target(owner(type(String.class)))
                    .and(target(nameMatching("matches|replaceAll|replaceFirst|split|splitWithDelimiters"))))
            .because("time grows with the text, never faster");

    private static DescribedPredicate<JavaClass> oursBut(String... packages) {
        return resideInAPackage(OURS).and(DescribedPredicate.not(resideInAnyPackage(packages)));
    }
}
