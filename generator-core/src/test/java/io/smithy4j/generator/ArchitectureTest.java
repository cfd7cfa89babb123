package io.smithy4j.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The directions of the architecture: the packages are the pipeline, and imports only look back. */
@AnalyzeClasses(packages = "io.smithy4j.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.smithy4j.generator";

    private static final String[] JDK = {
        "java..", "javax..", "com.sun.source..", "org.jspecify..", "com.google.errorprone.."
    };
    private static final String SMITHY = "software.amazon.smithy..";
    private static final String JAVAPOET = "com.palantir.javapoet..";

    @ArchTest
    static final ArchRule diagnosticUsesNothing = mayUse("diagnostic..");

    @ArchTest
    static final ArchRule originUsesNothing = mayUse("origin..");

    @ArchTest
    static final ArchRule patternUsesNothingOfOurs = mayUse("pattern..", "com.google.re2j..");

    @ArchTest
    static final ArchRule loadUsesDiagnosticOriginAndSmithy =
            mayUse("load..", ours("diagnostic"), ours("origin"), SMITHY);

    @ArchTest
    static final ArchRule irUsesPositionsOnly = classes()
            .that()
            .resideInAPackage(ours("ir"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(JDK)
                    .or(resideInAPackage(ours("ir")))
                    .or(JavaClass.Predicates.simpleName("SourcePosition")));

    @ArchTest
    static final ArchRule reportUsesIr = mayUse("report..", ours("ir"));

    @ArchTest
    static final ArchRule checkSeesModelsAndWhatIsAskedFor =
            mayUse("check..", ours("diagnostic"), ours("load"), ours("ir"), SMITHY);

    @ArchTest
    static final ArchRule checkTakesOnlyArtefactsAndProtocolsFromIr = noClasses()
            .that()
            .resideInAPackage(ours("check"))
            .should()
            .dependOnClassesThat(
                    resideInAPackage(ours("ir")).and(DescribedPredicate.not(isOneOf("Artifact", "Protocol", "Id"))));

    @ArchTest
    static final ArchRule lowerTurnsSmithyIntoIr =
            mayUse("lower..", ours("ir"), ours("diagnostic"), ours("load"), ours("pattern"), SMITHY);

    @ArchTest
    static final ArchRule namingUsesIrAndDiagnostic = mayUse("naming..", ours("ir"), ours("diagnostic"));

    @ArchTest
    static final ArchRule javatypeUsesIrAndNaming =
            mayUse("javatype..", ours("ir"), ours("naming"), JAVAPOET).allowEmptyShould(true);

    @ArchTest
    static final ArchRule emitUsesIrNamingAndJavatype =
            mayUse("emit..", ours("ir"), ours("naming"), ours("javatype"), JAVAPOET, "org.commonmark..", "org.jsoup..");

    @ArchTest
    static final ArchRule onlyEmitSupportReadsDocumentation = noClasses()
            .that()
            .resideOutsideOfPackage(ours("emit.support"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..", "org.jsoup..");

    @ArchTest
    static final ArchRule verifyUsesTheJdkAndIds = mayUse("verify..", ours("ir"), ROOT + ".emit");

    @ArchTest
    static final ArchRule verifySeesFilesAndPlansOnly = noClasses()
            .that()
            .resideInAPackage(ours("verify"))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".emit")
                    .and(DescribedPredicate.not(isOneOf("EmittedFile", "Outline", "JavaLang"))));

    @ArchTest
    static final ArchRule writeUsesTheJdk = mayUse("write..");

    @ArchTest
    static final ArchRule freshnessUsesOrigin = mayUse("freshness..", ours("origin"));

    @ArchTest
    static final ArchRule nobodyUsesTheRoot = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule theRootPassesJavaPoetOn = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JAVAPOET);

    @ArchTest
    static final ArchRule emittersDoNotKnowEachOther = slices().matching(ROOT + ".emit.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ours("emit.support")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    private static ArchRule mayUse(String part, String... others) {
        String[] allowed = Stream.of(Stream.of(ROOT + "." + part), Arrays.stream(JDK), Arrays.stream(others))
                .flatMap(stream -> stream)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + part)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static String ours(String part) {
        return ROOT + "." + part + "..";
    }

    private static DescribedPredicate<JavaClass> isOneOf(String... names) {
        return DescribedPredicate.describe(
                "is one of " + Arrays.toString(names),
                type -> Arrays.asList(names).contains(type.getSimpleName()));
    }
}
