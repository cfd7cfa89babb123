package io.smithy4j.generator.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints a line for each model; {@code -Dlimits.full=true} tries all sizes that are promised. */
class LimitsTest {
    /** Of 65,535. */
    private static final int MOST_CONSTANTS = 60_000;

    /** Of 65,535; only initialisers and constructors come near, the rest is for HotSpot to compile. */
    private static final int MOST_BYTES = 60_000;

    private static final Path PROBES = Path.of("src/test/resources/limits");
    private static final Map<LargeModel, LargeOutput> OUTPUTS = new EnumMap<>(LargeModel.class);

    @AfterAll
    static void forget() {
        OUTPUTS.clear();
    }

    @ParameterizedTest
    @EnumSource
    void compilesWithoutWarningsAndLoadsWithRoomInItsClassFiles(LargeModel model) throws IOException {
        LargeOutput output = output(model);

        System.out.println(output);
        assertThat(output.largestMethod()).isLessThan(MOST_BYTES);
        assertThat(model.atPromisedSize(output.mostConstants())).isLessThan(MOST_CONSTANTS);
    }

    @Test
    void structuresSurviveClientAndServerWithAllTheirMembers() throws Exception {
        assertThat(answer(LargeModel.STRUCTURE, "survives")).isEqualTo("true false");
        assertThat(answer(LargeModel.STRUCTURE, "errorSurvives", "member1495")).isEqualTo("42 abc");
    }

    @Test
    void buildersOfLargeStructuresKnowDefaultsAndWhatIsMissing() throws Exception {
        assertThat((String) answer(LargeModel.STRUCTURE, "lacking")).contains("Big", "member0");
        assertThat(answer(LargeModel.STRUCTURE, "defaults", "member4995")).isEqualTo("1 none");
    }

    @Test
    void theLastMemberOfALargeStructureIsValidated() throws Exception {
        assertThat(answer(LargeModel.STRUCTURE, "violations", "member4995")).isEqualTo("/member4995 400");
    }

    @Test
    void everyVariantOfALargeUnionSurvivesClientAndServer() throws Exception {
        int variants = LargeModel.UNION.size();

        assertThat(answer(LargeModel.UNION, "survivors")).isEqualTo(variants + 1);
        assertThat(answer(LargeModel.UNION, "refused")).isEqualTo(variants / 5L);
    }

    @Test
    void theLastOperationOfALargeServiceIsFoundInBothProtocols() throws Exception {
        String last = "run" + (LargeModel.SERVICE.size() - 1);

        assertThat(answer(LargeModel.SERVICE, "called", last, "in")).isEqualTo(last + " id 200");
        assertThat(answer(LargeModel.SERVICE, "called", "run7", "fail")).isEqualTo("Wrong7");
    }

    @Test
    void valuesAreTakenUpToTheDepthOfTheWireAndRefusedBeyond() throws Exception {
        assertThat(answer(LargeModel.NESTED_LISTS, "echoed", 127)).isEqualTo("200 true");
        assertThat(answer(LargeModel.NESTED_LISTS, "echoed", 128)).isEqualTo("400 false");
    }

    @Test
    void enumsBeyondAJavaEnumKeepTheirConstantsAndHaveNoKnown() throws Exception {
        assertThat(answer(LargeModel.ENUM, "constants"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsOnly(true);
        assertThat(output(LargeModel.ENUM).classes().classFiles()).doesNotContainKey("example.large.Big$Known");
        assertThat(output(LargeModel.ENUM_WITH_KNOWN).classes().classFiles()).containsKey("example.large.Big$Known");
    }

    @Test
    void textsLongerThanALiteralAreWhole() throws ReflectiveOperationException, IOException {
        ClassLoader classes = output(LargeModel.TEXTS).classes();
        Class<?> inputs = Class.forName("example.large.RunInput", true, classes);
        Object builder = inputs.getMethod("builder").invoke(null);
        Object input = builder.getClass().getMethod("build").invoke(builder);
        String text = (String) inputs.getMethod("text").invoke(input);

        assertThat(text).hasSize(70_000).startsWith("\u00e9\\").endsWith("a");
        assertThat(inputs.getMethod("one").invoke(input))
                .isSameAs(Class.forName("example.large.Big", true, classes)
                        .getField("A")
                        .get(null));
    }

    private static Object answer(LargeModel model, String method, Object... arguments) throws Exception {
        String probe = probe(model).replace('/', '.').replace(".java", "");
        Class<?>[] types = Stream.of(arguments)
                .map(argument -> argument instanceof Integer ? int.class : argument.getClass())
                .toArray(Class<?>[]::new);
        return Class.forName(probe, true, output(model).classes())
                .getMethod(method, types)
                .invoke(null, arguments);
    }

    private static LargeOutput output(LargeModel model) throws IOException {
        LargeOutput known = OUTPUTS.get(model);
        if (known != null) {
            return known;
        }
        String probe = probe(model);
        Map<String, String> beside = probe.isEmpty()
                ? Map.of()
                : Map.of(probe, Files.readString(PROBES.resolve(probe.substring(probe.lastIndexOf('/') + 1))));
        LargeOutput output = LargeOutput.of(model + " of " + model.size(), model.text(), beside);
        OUTPUTS.put(model, output);
        return output;
    }

    /** The file that is compiled beside the output and works with it. */
    private static String probe(LargeModel model) {
        return switch (model) {
            case STRUCTURE -> "example/large/StructureProbe.java";
            case ENUM -> "example/other/EnumProbe.java";
            case UNION -> "example/large/UnionProbe.java";
            case SERVICE -> "example/large/ServiceProbe.java";
            case NESTED_LISTS -> "example/large/NestedProbe.java";
            default -> "";
        };
    }
}
