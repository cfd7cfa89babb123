package io.smithy4j.tools;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Tools stand side by side on what they share, and see little of the generator. */
@AnalyzeClasses(packages = "io.smithy4j.tools", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] TOOLS = {
        "io.smithy4j.tools.pack..",
        "io.smithy4j.tools.validate..",
        "io.smithy4j.tools.format..",
        "io.smithy4j.tools.build..",
        "io.smithy4j.tools.select..",
        "io.smithy4j.tools.diff..",
        "io.smithy4j.tools.check..",
        "io.smithy4j.tools.explain.."
    };

    @ArchTest
    static final ArchRule whatToolsShareKnowsNoTool = noClasses()
            .that()
            .resideInAnyPackage("io.smithy4j.tools", "io.smithy4j.tools.model..", "io.smithy4j.tools.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TOOLS);

    @ArchTest
    static final ArchRule toolsDoNotKnowEachOther = slices().matching("io.smithy4j.tools.(*)..")
            .namingSlices("$1")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyKnowsTheStagesThatEmit = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.smithy4j.generator.check..",
                    "io.smithy4j.generator.ir..",
                    "io.smithy4j.generator.lower..",
                    "io.smithy4j.generator.naming..",
                    "io.smithy4j.generator.javatype..",
                    "io.smithy4j.generator.emit..",
                    "com.palantir.javapoet..");

    @ArchTest
    static final ArchRule textKnowsNoSmithy = noClasses()
            .that()
            .resideInAPackage("io.smithy4j.tools.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon.smithy..", "io.smithy4j.generator..");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();
}
