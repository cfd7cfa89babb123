package io.smithy4j.conformance.report;

import io.smithy4j.conformance.suite.Case;
import io.smithy4j.conformance.suite.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One line a protocol, side and kind. */
public final class Report {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Map<Line, Score> scores = new TreeMap<>();

    public void pass(Case item) {
        score(item).pass();
    }

    public void fail(Case item) {
        score(item).fail(item.id());
    }

    public void open(Case item) {
        score(item).open();
    }

    public void wrongInTheSuite(Case item) {
        score(item).wrongInTheSuite(item.id());
    }

    private Score score(Case item) {
        return scores.computeIfAbsent(item.line(), line -> new Score());
    }

    /** For people. */
    public String text() {
        return scores.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** For programs. */
    public void writeTo(Path file) throws IOException {
        ArrayNode lines = JSON.createArrayNode();
        scores.forEach((line, score) -> {
            ObjectNode node = lines.addObject();
            node.put("protocol", line.protocol());
            node.put("side", line.side().toString());
            node.put("kind", line.kind());
            node.put("passed", score.passed());
            node.put("total", score.total());
            node.put("open", score.openCount());
            score.failing().forEach(node.putArray("failing")::add);
            score.wrong().forEach(node.putArray("wrongInTheSuite")::add);
        });
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(lines) + "\n");
    }
}
