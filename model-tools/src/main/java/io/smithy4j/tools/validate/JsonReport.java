package io.smithy4j.tools.validate;

import io.smithy4j.tools.model.Finding;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

// Writes, for a finding:
//   {"severity": "WARNING", "id": "UnreferencedShape", "file": "src/main/smithy/a.smithy", "line": 3, "column": 1,
//    "shape": "com.example#A", "message": "...", "hint": "...", "suppressionReason": "..."}
final class JsonReport {
    private JsonReport() {}

    static Node of(List<Finding> findings) {
        ArrayNode.Builder array = ArrayNode.builder();
        findings.forEach(finding -> array.withValue(of(finding)));
        return ObjectNode.builder().withMember("findings", array.build()).build();
    }

    private static Node of(Finding finding) {
        ObjectNode.Builder node = ObjectNode.builder()
                .withMember("severity", finding.level().name())
                .withMember("id", finding.id());
        if (!finding.position().file().isEmpty()) {
            node.withMember("file", finding.position().file())
                    .withMember("line", finding.position().line())
                    .withMember("column", finding.position().column());
        }
        node.withOptionalMember("shape", Optional.ofNullable(finding.shape()).map(Node::from));
        node.withMember("message", finding.message());
        node.withOptionalMember("hint", Optional.ofNullable(finding.hint()).map(Node::from));
        node.withOptionalMember(
                "suppressionReason", Optional.ofNullable(finding.reason()).map(Node::from));
        return node.build();
    }
}
