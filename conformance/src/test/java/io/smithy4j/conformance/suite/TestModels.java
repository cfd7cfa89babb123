package io.smithy4j.conformance.suite;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.load.LoadRequest;
import io.smithy4j.generator.load.LoadedModel;
import io.smithy4j.generator.load.ModelLoader;
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

    private static Model load() {
        Diagnostics diagnostics = new Diagnostics();
        LoadedModel loaded = new ModelLoader(diagnostics).load(new LoadRequest(BASE, List.of(OWN), jars()));
        if (loaded == null) {
            throw new IllegalStateException("the suite cannot be read: " + diagnostics.sorted());
        }
        return loaded.model();
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
