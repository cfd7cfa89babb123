package io.smithy4j.conformance.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import software.amazon.smithy.model.Model;

/** The models that this module generates from: Smithy's, and its own. */
public final class TestModels {
    public static final Path BASE = Path.of("").toAbsolutePath();

    /** What this module adds to the suite. */
    public static final Path OWN = BASE.resolve("src/main/smithy");

    private static final Model MODEL = load();

    private TestModels() {}

    public static Model model() {
        return MODEL;
    }

    /** The suite, and the definitions of the traits that hold its cases. */
    public static List<Path> jars() {
        return List.of(jar("META-INF/smithy/awsJson1_1/main.smithy"), jar("META-INF/smithy/smithy.test.smithy"));
    }

    // Not with our own loader: it keeps out the libraries of traits that no output depends on, and the cases are such
    // traits.
    private static Model load() {
        ClassLoader classes = TestModels.class.getClassLoader();
        return Model.assembler(classes)
                .discoverModels(classes)
                .addImport(OWN)
                .assemble()
                .unwrap();
    }

    private static Path jar(String entry) {
        URL url = Objects.requireNonNull(TestModels.class.getClassLoader().getResource(entry), entry);
        try {
            URL file = ((JarURLConnection) url.openConnection()).getJarFileURL();
            return Path.of(new URI(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
