package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.CompilationSubject;
import io.smithy4j.generator.ir.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Clients without a server: what only one operation writes or reads has no codec. */
class ClientAloneTest {
    private static final Path MODEL = Path.of("../models/src/main/resources/META-INF/smithy/machinelearning.smithy");
    private static final Path WANTED = Path.of("src/test/resources/emit/client-alone/DeleteTagsClientAwsJson11.java");
    private static final Set<Artifact> CLIENT = Set.of(Artifact.TYPES, Artifact.CLIENT);

    private static final String SHARED = """
            $version: "2"
            namespace test
            use aws.protocols#awsJson1_1
            @awsJson1_1
            service Post { version: "1", operations: [Send, Resend, Track] }
            operation Send { input: Parcel, output: Receipt }
            operation Resend { input: Parcel, output: Again }
            operation Track { input: TrackInput, output: TrackOutput }
            structure Parcel { id: String }
            structure Receipt { id: String }
            structure Again { last: Receipt }
            structure TrackInput { @deprecated old: String }
            structure TrackOutput { inner: TrackOutput }
            """;

    @Test
    void anOperationWritesItsInputAndReadsItsOutput() throws IOException {
        List<EmittedFile> files = Emitting.emitted(MODEL, CLIENT);

        assertThat(Emitting.text(files, "DeleteTagsClientAwsJson11")).isEqualTo(Files.readString(WANTED));
        assertThat(codecs(files)).noneMatch(name -> name.matches(".*(Input|Output)JsonCodec"));
    }

    @Test
    void whatSeveralWriteOrReadKeepsItsCodec() {
        List<EmittedFile> files = Emitting.emitted(SHARED, CLIENT);

        assertThat(codecs(files)).contains("ParcelJsonCodec", "ReceiptJsonCodec", "TrackOutputJsonCodec");
        assertThat(codecs(files)).doesNotContain("AgainJsonCodec", "TrackInputJsonCodec");
        CompilationSubject.assertThat(Compiling.compiled(files)).succeededWithoutWarnings();
    }

    @Test
    void bothSidesShareCodecs() {
        assertThat(codecs(Emitting.emitted(SHARED, Emitting.ALL))).contains("AgainJsonCodec", "TrackInputJsonCodec");
    }

    private static List<String> codecs(List<EmittedFile> files) {
        return files.stream()
                .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1))
                .map(name -> name.replace(".java", ""))
                .filter(name -> name.endsWith("JsonCodec"))
                .toList();
    }
}
