package io.smithy4j.conformance.suite;

import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.protocoltests.traits.HttpMalformedRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;

/** One case of the suite for one side. */
public sealed interface Case {
    Line line();

    ShapeId service();

    ShapeId operation();

    String id();

    /** A request as it is on the wire, and the input that belongs to it. */
    record Request(Line line, ShapeId service, ShapeId operation, HttpRequestTestCase test) implements Case {
        @Override
        public String id() {
            return test.getId();
        }
    }

    /**
     * A response as it is on the wire, and the output or error that belongs to it.
     *
     * @param error null if the response is the operation's output
     */
    record Response(
            Line line,
            ShapeId service,
            ShapeId operation,
            @Nullable ShapeId error,
            HttpResponseTestCase test) implements Case {
        @Override
        public String id() {
            return test.getId();
        }
    }

    /** A request that a server refuses, and how. */
    record Malformed(Line line, ShapeId service, ShapeId operation, HttpMalformedRequestTestCase test) implements Case {
        @Override
        public String id() {
            return test.getId();
        }
    }

    /** Events of a stream: nothing here can run them yet. */
    record Events(Line line, ShapeId service, ShapeId operation, String id) implements Case {}
}
