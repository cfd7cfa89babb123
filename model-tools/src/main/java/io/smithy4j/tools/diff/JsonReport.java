package io.smithy4j.tools.diff;

import io.smithy4j.tools.diff.java.JavaChange;
import java.util.TreeSet;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

// Writes:
//   {"baseline": "...", "model": [{"severity": "ERROR", "event": "RemovedShape", "shape": "...", "file": "...", "line":
// 1,
//    "column": 1, "message": "...", "breaks": ["clients"], "accepted": false}], "java": [{"change": "REMOVED", ...}]}
final class JsonReport {
    private JsonReport() {}

    static String of(Evolution evolution) {
        ArrayNode.Builder model = ArrayNode.builder();
        evolution.changes().forEach(change -> model.withValue(of(change)));
        ArrayNode.Builder java = ArrayNode.builder();
        evolution.javaChanges().forEach(change -> java.withValue(of(change)));
        ObjectNode.Builder report = ObjectNode.builder()
                .withMember("baseline", evolution.baseline())
                .withMember("model", model.build())
                .withMember("java", java.build());
        if (!evolution.javaNotCompared().isEmpty()) {
            report.withMember("javaNotCompared", evolution.javaNotCompared());
        }
        return Node.prettyPrintJson(report.build()) + "\n";
    }

    private static Node of(ModelChange change) {
        ObjectNode.Builder node = ObjectNode.builder()
                .withMember("severity", change.level().name())
                .withMember("event", change.eventId());
        if (change.shape() != null) {
            node.withMember("shape", change.shape());
        }
        if (!change.position().file().isEmpty()) {
            node.withMember("file", change.position().file())
                    .withMember("line", change.position().line())
                    .withMember("column", change.position().column());
        }
        ArrayNode.Builder breaks = ArrayNode.builder();
        new TreeSet<>(change.breaks()).forEach(side -> breaks.withValue(Node.from(side.toString())));
        node.withMember("message", change.message())
                .withMember("breaks", breaks.build())
                .withMember("accepted", change.isAccepted());
        if (change.acceptance() != null) {
            node.withMember("reason", change.acceptance());
        }
        return node.build();
    }

    private static Node of(JavaChange change) {
        ObjectNode.Builder node =
                ObjectNode.builder().withMember("change", change.kind().name()).withMember("type", change.type());
        if (change.before() != null) {
            node.withMember("before", change.before());
        }
        if (change.after() != null) {
            node.withMember("after", change.after());
        }
        return node.withMember("breaks", change.breaks().name()).build();
    }
}
