package io.smithy4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The directions between the modules: ARCHITECTURE.md, "Modules". */
@AnalyzeClasses(
        packages = {"io.smithy4j", "com.amazonaws.machinelearning"},
        importOptions = ImportOption.DoNotIncludeTests.class)
final class ModuleDirectionsTest {
    private static final String CORE = "io.smithy4j.core..";
    private static final String VALIDATION = "io.smithy4j.validation..";
    private static final String JSON = "io.smithy4j.json..";
    private static final String HTTP = "io.smithy4j.http..";
    private static final String CLIENT = "io.smithy4j.client..";
    private static final String CLIENT_OPENTELEMETRY = "io.smithy4j.client.opentelemetry..";
    private static final String SERVER = "io.smithy4j.server..";
    private static final String SERVER_JDK = "io.smithy4j.server.jdk..";
    private static final String AWS = "io.smithy4j.aws";
    private static final String AWS_SIGNATURE = "io.smithy4j.aws.signature..";
    private static final String AWS_SERVER = "io.smithy4j.aws.server..";
    private static final String SERVER_NETTY = "io.smithy4j.server.netty..";
    private static final String SERVER_SERVLET = "io.smithy4j.server.servlet..";
    private static final String AWS_CUSTOMIZATIONS = "io.smithy4j.aws.customizations..";
    private static final String GENERATOR = "io.smithy4j.generator..";
    private static final String TOOLS = "io.smithy4j.tools..";
    private static final String PLUGIN = "io.smithy4j.maven..";
    private static final String SMITHY_BUILD = "io.smithy4j.smithybuild..";
    private static final String VIEWS_OF_ARRAYS = "io.smithy4j.json.ByteWords";
    private static final String SAMPLES = "com.amazonaws.machinelearning..";

    /** What is there when generated code runs, and a sample of that. */
    private static final String[] RUN_TIME = {
        CORE, VALIDATION, JSON, HTTP, CLIENT, SERVER, AWS, AWS_SIGNATURE, AWS_CUSTOMIZATIONS, AWS_SERVER, SAMPLES
    };

    @ArchTest
    static final ArchRule coreKnowsNobody = independent(CORE, VALIDATION, JSON, HTTP, CLIENT, SERVER);

    @ArchTest
    static final ArchRule validationKnowsCoreOnly = independent(VALIDATION, JSON, HTTP, CLIENT, SERVER);

    @ArchTest
    static final ArchRule jsonKnowsCoreOnly = independent(JSON, VALIDATION, HTTP, CLIENT, SERVER);

    @ArchTest
    static final ArchRule httpKnowsCoreOnly = independent(HTTP, VALIDATION, JSON, CLIENT, SERVER);

    @ArchTest
    static final ArchRule clientsKnowCoreAndHttpOnly = independent(CLIENT, VALIDATION, JSON, SERVER);

    @ArchTest
    static final ArchRule whoTracesClientsIsKnownToNobody = noClasses()
            .that()
            .resideOutsideOfPackage(CLIENT_OPENTELEMETRY)
            .should()
            .dependOnClassesThat(resideInAnyPackage(CLIENT_OPENTELEMETRY, "io.opentelemetry.."));

    @ArchTest
    static final ArchRule serversKnowCoreHttpAndValidationOnly = independent(SERVER, JSON, CLIENT);

    @ArchTest
    static final ArchRule whatAwsServicesDoBeyondTheirModelsIsKnownToNobody = noClasses()
            .that()
            .resideOutsideOfPackage(AWS_CUSTOMIZATIONS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(AWS_CUSTOMIZATIONS));

    @ArchTest
    static final ArchRule awsCustomizationsKnowNoServer = independent(AWS_CUSTOMIZATIONS, SERVER, VALIDATION);

    @ArchTest
    static final ArchRule whatSigningAndVerifyingShareKnowsHttpOnly = independent(
            AWS_SIGNATURE, JSON, VALIDATION, CLIENT, SERVER, AWS, AWS_SERVER, AWS_CUSTOMIZATIONS, "software.amazon..");

    @ArchTest
    static final ArchRule signingKnowsClientsOnly = independent(AWS, JSON, VALIDATION, SERVER, AWS_SERVER);

    @ArchTest
    static final ArchRule verifyingKnowsHttpAndTheSeamOfServersOnly = independent(
            AWS_SERVER, JSON, VALIDATION, CLIENT, SERVER_JDK, SERVER_NETTY, SERVER_SERVLET, AWS, "software.amazon..");

    @ArchTest
    static final ArchRule librariesOfAwsAreKnownWhereCredentialsAreFoundOnly = noClasses()
            .that()
            .resideOutsideOfPackage(AWS)
            .and()
            .resideOutsideOfPackages(GENERATOR, TOOLS, PLUGIN)
            .should()
            .dependOnClassesThat(resideInAnyPackage("software.amazon.awssdk.."));

    /** Tests hold our signer to AWS's; nothing that runs calls it. */
    @ArchTest
    static final ArchRule theSignerOfAwsIsKnownToNobody = noClasses()
            .that()
            .resideInAnyPackage(AWS, AWS_SIGNATURE, AWS_SERVER)
            .should()
            .dependOnClassesThat(resideInAnyPackage("software.amazon.awssdk.http.."));

    @ArchTest
    static final ArchRule thePipelineOfServersKnowsNoContainer = noClasses()
            .that()
            .resideInAPackage("io.smithy4j.server")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    SERVER_JDK,
                    SERVER_NETTY,
                    SERVER_SERVLET,
                    "com.sun.net.httpserver..",
                    "io.netty..",
                    "jakarta.servlet.."));

    @ArchTest
    static final ArchRule theAdapterOfTheJdkKnowsNoOther = independent(SERVER_JDK, SERVER_NETTY, SERVER_SERVLET);

    @ArchTest
    static final ArchRule theAdapterOfNettyKnowsNoOther = independent(SERVER_NETTY, SERVER_JDK, SERVER_SERVLET);

    @ArchTest
    static final ArchRule theAdapterOfServletsKnowsNoOther = independent(SERVER_SERVLET, SERVER_JDK, SERVER_NETTY);

    @ArchTest
    static final ArchRule nothingAtRunTimeKnowsSmithyOrJavaPoet = noClasses()
            .that()
            .resideInAnyPackage(RUN_TIME)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "software.amazon.smithy..", "com.palantir.javapoet..", GENERATOR, TOOLS, PLUGIN, SMITHY_BUILD));

    @ArchTest
    static final ArchRule theGeneratorKnowsNeitherToolsNorPlugin = noClasses()
            .that()
            .resideInAPackage(GENERATOR)
            .should()
            .dependOnClassesThat(resideInAnyPackage(TOOLS, PLUGIN, SMITHY_BUILD));

    @ArchTest
    static final ArchRule toolsKnowNoPlugin =
            noClasses().that().resideInAPackage(TOOLS).should().dependOnClassesThat(resideInAnyPackage(PLUGIN));

    @ArchTest
    static final ArchRule nothingAtRunTimeReflects = noClasses()
            .that()
            .resideInAnyPackage(RUN_TIME)
            .and()
            .doNotHaveFullyQualifiedName(VIEWS_OF_ARRAYS)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "sun.misc..", "java.lang.invoke.."))
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader");

    /** A view of an array looks nothing up: it names neither class nor member. */
    @ArchTest
    static final ArchRule viewsOfArraysLookNothingUp = classes()
            .that()
            .haveFullyQualifiedName(VIEWS_OF_ARRAYS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java.lang", "java.nio", "java.util")
                    .or(type(VarHandle.class))
                    .or(type(MethodHandles.class)));

    @ArchTest
    static final ArchRule thePluginSeesOnlyTheFacadeOfTheGenerator = noClasses()
            .that()
            .resideInAPackage(PLUGIN)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.smithy4j.generator.load..",
                    "io.smithy4j.generator.check..",
                    "io.smithy4j.generator.ir..",
                    "io.smithy4j.generator.lower..",
                    "io.smithy4j.generator.naming..",
                    "io.smithy4j.generator.javatype..",
                    "io.smithy4j.generator.emit..",
                    "io.smithy4j.generator.verify..",
                    "io.smithy4j.generator.write..",
                    "software.amazon.smithy..",
                    "com.palantir.javapoet.."));

    @ArchTest
    static final ArchRule smithyBuildSeesOnlyTheFacadeOfTheGenerator = classes()
            .that()
            .resideInAPackage(SMITHY_BUILD)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    SMITHY_BUILD,
                    "io.smithy4j.generator",
                    "io.smithy4j.generator.diagnostic",
                    "software.amazon.smithy.build..",
                    "software.amazon.smithy.model..",
                    "java..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule noPackagesOfTheProjectFormACycle =
            slices().matching("io.smithy4j.(**)").should().beFreeOfCycles();

    private static ArchRule independent(String module, String... others) {
        return noClasses().that().resideInAPackage(module).should().dependOnClassesThat(resideInAnyPackage(others));
    }
}
