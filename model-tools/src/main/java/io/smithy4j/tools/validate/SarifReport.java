package io.smithy4j.tools.validate;

import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.tools.model.Finding;
import io.smithy4j.tools.model.Level;
import java.util.List;
import java.util.TreeSet;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0, which code hosts show beside the lines. */
final class SarifReport {
    private SarifReport() {}

    static Node of(List<Finding> findings) {
        TreeSet<String> ids = new TreeSet<>();
        findings.forEach(finding -> ids.add(finding.id()));
        ArrayNode.Builder rules = ArrayNode.builder();
        ids.forEach(id -> rules.withValue(Node.objectNode().withMember("id", id)));
        ArrayNode.Builder results = ArrayNode.builder();
        findings.forEach(finding -> results.withValue(result(finding)));
        ObjectNode driver = Node.objectNode().withMember("name", "Smithy4j").withMember("rules", rules.build());
        ObjectNode run = Node.objectNode()
                .withMember("tool", Node.objectNode().withMember("driver", driver))
                .withMember("results", results.build());
        return Node.objectNode()
                .withMember("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .withMember("version", "2.1.0")
                .withMember("runs", Node.arrayNode(run));
    }

    private static Node result(Finding finding) {
        ObjectNode result = Node.objectNode()
                .withMember("ruleId", finding.id())
                .withMember("level", level(finding.level()))
                .withMember("message", Node.objectNode().withMember("text", text(finding)));
        if (!finding.position().file().isEmpty()) {
            result = result.withMember("locations", Node.arrayNode(location(finding.position())));
        }
        if (finding.level() == Level.SUPPRESSED) {
            ObjectNode suppression = Node.objectNode().withMember("kind", "inSource");
            String reason = finding.reason();
            result = result.withMember(
                    "suppressions",
                    Node.arrayNode(reason == null ? suppression : suppression.withMember("justification", reason)));
        }
        return result;
    }

    private static String text(Finding finding) {
        return finding.hint() == null ? finding.message() : finding.message() + "; " + finding.hint();
    }

    private static String level(Level level) {
        return switch (level) {
            case ERROR, DANGER -> "error";
            case WARNING -> "warning";
            case NOTE, SUPPRESSED -> "note";
        };
    }

    private static Node location(SourcePosition position) {
        ObjectNode physical = Node.objectNode()
                .withMember("artifactLocation", Node.objectNode().withMember("uri", position.file()));
        if (position.line() > 0) {
            physical = physical.withMember(
                    "region",
                    Node.objectNode()
                            .withMember("startLine", Node.from(position.line()))
                            .withMember("startColumn", Node.from(position.column())));
        }
        return Node.objectNode().withMember("physicalLocation", physical);
    }
}
