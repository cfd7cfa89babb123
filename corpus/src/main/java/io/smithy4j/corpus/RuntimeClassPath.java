package io.smithy4j.corpus;

import com.google.re2j.Pattern;
import io.smithy4j.client.HttpTransport;
import io.smithy4j.core.Document;
import io.smithy4j.http.HttpService;
import io.smithy4j.json.JsonReader;
import io.smithy4j.server.RequestContext;
import io.smithy4j.validation.Violation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What generated code needs in order to compile and run: one class out of each jar tells where the jar is. */
final class RuntimeClassPath {
    static final List<Path> JARS = Stream.of(
                    Document.class,
                    JsonReader.class,
                    HttpService.class,
                    HttpTransport.class,
                    RequestContext.class,
                    Violation.class,
                    Pattern.class,
                    NullMarked.class)
            .map(RuntimeClassPath::jar)
            .toList();

    private RuntimeClassPath() {}

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("corpus: cannot say where " + type + " comes from", e);
        }
    }
}
