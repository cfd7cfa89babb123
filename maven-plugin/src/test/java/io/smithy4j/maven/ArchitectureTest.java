package io.smithy4j.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** The plugin passes parameters in and results out: what it sees of the compiler and of the tools is their front. */
@AnalyzeClasses(packages = "io.smithy4j.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String GENERATOR = "io.smithy4j.generator";

    @ArchTest
    static final ArchRule ofTheGeneratorOnlyTheFrontIsSeen = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage(GENERATOR + "..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage(GENERATOR, GENERATOR + ".diagnostic", GENERATOR + ".origin"))));

    @ArchTest
    static final ArchRule nobodyKnowsSmithyOrJavaPoet = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon.smithy..", "com.palantir.javapoet..", "com.sun.source..");

    @ArchTest
    static final ArchRule goalsStandTogetherAndAreCalledMojo = classes()
            .that()
            .areAssignableTo(AbstractMojo.class)
            .and()
            .doNotHaveSimpleName("HelpMojo")
            .should()
            .resideInAPackage("io.smithy4j.maven")
            .andShould()
            .haveSimpleNameEndingWith("Mojo");

    @ArchTest
    static final ArchRule goalsDoNotKnowEachOther = noClasses()
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.describe("are goals themselves", type -> type.isAnnotatedWith(Mojo.class)));

    @ArchTest
    static final ArchRule whatServesGoalsKnowsNone = noClasses()
            .that()
            .resideInAPackage("io.smithy4j.maven.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.smithy4j.maven");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.smithy4j.maven.(*)..").should().beFreeOfCycles();

    /** Builds run with {@code -T}. */
    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();
}
