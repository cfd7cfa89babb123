package io.smithy4j.benchmarks.process;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A model of any size: operations, each with its own input, output and error, and structures that lead to the next ones. */
final class SyntheticModel {
    private static final String HEAD = """
            $version: "2"
            namespace benchmarks.synthetic
            use aws.protocols#awsJson1_1

            @awsJson1_1
            service Synthetic { version: "1", operations: [%s] }
            """;

    private static final String OPERATION = """

            /// Changes the state of thing %1$d.
            operation Change%1$d { input: Change%1$dInput, output: Change%1$dOutput, errors: [Lost%1$d] }
            structure Change%1$dInput { @required id: String, thing: Thing%1$d, count: Integer }
            structure Change%1$dOutput { things: Things%1$d, nextToken: String }
            list Things%1$d { member: Thing%1$d }
            /// What the operation changes.
            structure Thing%1$d {
                /// The name of the thing, which must not be empty.
                @required @length(min: 1, max: 255) name: String
                state: State%1$d
                changedAt: Timestamp
                next: Thing%2$d
            }
            enum State%1$d { NEW, OLD }
            @error("client")
            structure Lost%1$d { message: String }
            """;

    private SyntheticModel() {}

    static String of(int operations) {
        String names =
                IntStream.range(0, operations).mapToObj(i -> "Change" + i).collect(Collectors.joining(", "));
        return HEAD.formatted(names)
                + IntStream.range(0, operations)
                        .mapToObj(i -> OPERATION.formatted(i, (i + 1) % operations))
                        .collect(Collectors.joining());
    }
}
