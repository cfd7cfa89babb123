package io.smithy4j.generator.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.ir.Artifact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypesWithoutServiceTest {
    private static final String SHAPES = """
            $version: "2"
            namespace example.shapes

            /// Has a place.
            structure Shape {
                @required
                place: Place
                size: Size = 1
                next: Shape
            }

            union Place {
                @length(min: 1)
                name: String
                nowhere: Unit
            }

            intEnum Size {
                SMALL = 1
            }

            @trait
            structure marked {}
            """;

    @Test
    void becomeTypesAndValidatorsUnderTheirNamespace() {
        List<EmittedFile> files = Emitting.emitted(SHAPES, Set.of(Artifact.TYPES, Artifact.VALIDATORS));

        assertThat(files)
                .extracting(EmittedFile::path)
                .containsExactly(
                        "example/shapes/Place.java",
                        "example/shapes/PlaceValidator.java",
                        "example/shapes/Shape.java",
                        "example/shapes/ShapeValidator.java",
                        "example/shapes/Size.java",
                        "example/shapes/package-info.java");
        assertThat(Compiling.compiled(files)).succeededWithoutWarnings();
    }

    @Test
    void haveABaseForTheirErrors() {
        String model = SHAPES + "@error(\"client\")\nstructure Broken { message: String }\n";

        List<EmittedFile> files = Emitting.emitted(model, Set.of(Artifact.TYPES));

        assertThat(Emitting.text(files, "Broken")).contains("extends ShapesException");
        assertThat(Compiling.compiled(files)).succeededWithoutWarnings();
    }
}
