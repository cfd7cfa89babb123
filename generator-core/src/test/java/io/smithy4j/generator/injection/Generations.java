package io.smithy4j.generator.injection;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Generates all payloads in all sinks at once, a model file a payload. A sink that refuses a payload says so with a position;
 * then this payload stays out of it, until nothing is refused.
 */
final class Generations {
    private static final int MOST_ROUNDS = 12;

    private final Template template = Template.read();
    private final Path folder;
    private final List<Set<String>> refused = new ArrayList<>();

    Generations(Path folder) {
        this.folder = folder;
        // A long one is refused without a position, since Smithy stumbles over it: ModelLoaderTest.
        Payloads.ALL.forEach(payload -> refused.add(
                new TreeSet<>(payload.length() > 500 ? Set.of("service-sdk-id", "rpc-service-sdk-id") : Set.of())));
    }

    Set<String> sinks() {
        return template.sinks();
    }

    /** The sinks that the payload of this number was refused in. */
    Set<String> refusedFor(int payload) {
        return refused.get(payload);
    }

    int refusals() {
        return refused.stream().mapToInt(Set::size).sum();
    }

    static String namespace(int payload) {
        return "p" + (100 + payload);
    }

    /** The namespace that holds harmless text only. */
    static String twin() {
        return namespace(Payloads.ALL.size());
    }

    GenerationResult run() throws IOException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            write();
            GenerationResult result = Generator.generate(request());
            if (!result.hasErrors()) {
                return result;
            }
            if (!result.files().isEmpty()) {
                throw new AssertionError("files in spite of errors");
            }
            result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .forEach(this::takeOut);
        }
        throw new AssertionError("still refused after " + MOST_ROUNDS + " rounds");
    }

    /** An sdkId that is none would only become the name of the client, and classes of other names cannot be compared. */
    private GenerationRequest request() {
        return new GenerationRequest(
                folder, List.of(folder), List.of(), null, null, List.of(), List.of(), List.of("SdkServiceId=error"));
    }

    private void takeOut(Diagnostic fault) {
        String file = fault.position().file();
        if (!file.matches("p\\d+\\.json")) {
            throw new AssertionError("refused without a position: " + fault);
        }
        int payload = Integer.parseInt(file.substring(1, 4)) - 100;
        List<String> sinks = template.sinksAt(fault.position().line(), fault.message());
        if (payload >= Payloads.ALL.size() || sinks.isEmpty()) {
            throw new AssertionError("refused at a place without payload: " + fault);
        }
        refused.get(payload).addAll(sinks);
    }

    private void write() throws IOException {
        for (int payload = 0; payload < Payloads.ALL.size(); payload++) {
            write(namespace(payload), Payloads.ALL.get(payload), refused.get(payload));
        }
        write(twin(), "", template.sinks());
    }

    private void write(String namespace, String payload, Set<String> harmless) throws IOException {
        Files.writeString(folder.resolve(namespace + ".json"), template.with(namespace, payload, harmless));
    }
}
