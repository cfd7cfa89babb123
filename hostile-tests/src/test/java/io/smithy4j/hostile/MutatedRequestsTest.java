package io.smithy4j.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.adapters.Adapter;
import io.smithy4j.adapters.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Good requests of the samples, and those captured from SDKs, changed at random. */
final class MutatedRequestsTest {
    // What SDKs sent to a server that nobody here wrote; where the captures are not at hand, our own requests are all
    // there is.
    private static final Path CAPTURES = Path.of("..", "generated-samples", "src", "test", "resources", "wire");

    @ParameterizedTest
    @EnumSource
    void noMutatedRequestMakesAServerFailHangOrTalk(Adapter adapter) throws Exception {
        Mutator mutator = new Mutator(Mutations.SEED);
        List<String> faults = new ArrayList<>();
        int sent = 0;
        for (Sample sample : Sample.values()) {
            List<String> good = goodRequests(sample);
            byte[] next = sample.goodRequests().get(0).getBytes(ISO_8859_1);
            try (RunningServer server = adapter.start(sample.service())) {
                Oracle oracle = new Oracle(adapter, server, next);
                for (int i = 0; i < Mutations.REQUESTS / 2 && faults.size() < 10; i++, sent++) {
                    String request = mutator.mutated(good.get(i % good.size()));
                    oracle.faultOf(request.getBytes(ISO_8859_1))
                            .ifPresent(fault -> faults.add(fault + "\n" + request + "\n"));
                }
            }
        }

        assertThat(faults).isEmpty();
        System.out.printf("mutated requests %s: %,d, seed %d, faults 0%n", adapter, sent, Mutations.SEED);
    }

    private static List<String> goodRequests(Sample sample) throws IOException {
        List<String> good = new ArrayList<>(sample.goodRequests());
        if (sample == Sample.MACHINE_LEARNING && Files.isDirectory(CAPTURES)) {
            try (Stream<Path> files = Files.walk(CAPTURES)) {
                for (Path file : files.filter(name -> name.toString().endsWith(".http"))
                        .sorted()
                        .toList()) {
                    good.add(Files.readString(file, ISO_8859_1));
                }
            }
        }
        return good;
    }
}
