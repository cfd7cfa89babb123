package io.smithy4j.conformance.generated;

import software.amazon.smithy.model.node.Node;

/** Documents of {@code params}. */
final class Documents {
    private Documents() {}

    static Object of(Node node) {
        throw new IllegalStateException("documents are not generated yet: " + node);
    }
}
