package io.smithy4j.generator.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that Java or the output has, in every position: all compiles without a warning and loads. */
class HostileNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"awsJson1_1", "restJson1"})
    void asMembers(String protocol) {
        check(HostileModels.members(protocol));
    }

    @Test
    void asMembersInHeadersQueryAndPath() {
        check(HostileModels.bindings());
    }

    @Test
    void asValuesOfEnums() {
        check(HostileModels.values());
    }

    @ParameterizedTest
    @CsvSource({
        "structure, @required x1: PString; {}: PString",
        "union, {}: Plain; @length(max: 1) text1: PString",
        "enum, {}",
        "intEnum, {} = 1",
        "list, @length(max: 3) member: Tags",
        "map, key: OS; value: Tags"
    })
    void asShapes(String kind, String body) {
        check(HostileModels.shapes(kind, body.replace("; ", "\n")));
    }

    @Test
    void asErrors() {
        check(HostileModels.errors());
    }

    @Test
    void asResources() {
        check(HostileModels.resources());
    }

    @ParameterizedTest
    @ValueSource(strings = {"awsJson1_1", "restJson1"})
    void asOperations(String protocol) {
        check(HostileModels.operations(protocol));
    }

    private static void check(String model) {
        List<EmittedFile> files = Emitting.emitted(model, Emitting.ALL);

        Compilation compilation = Compiling.compiled(files);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(LoadedClasses.count(compilation)).isGreaterThanOrEqualTo(files.size() - 1);
    }
}
