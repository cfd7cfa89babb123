package io.smithy4j.benchmarks.process;

import com.sun.net.httpserver.HttpServer;
import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** From the start of a JVM to the answer of one signed call, over the same transport, beside AWS's SDK. */
final class StartFigures {
    private static final String AWS = "AWS SDK v2";

    private static final byte[] ANSWER =
            "{\"ResourceId\":\"m-1\",\"ResourceType\":\"MLModel\",\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}]}"
                    .getBytes(StandardCharsets.UTF_8);

    private StartFigures() {}

    static List<Row> measured(WorkFolder work) throws Exception {
        HttpServer server = server();
        try {
            String endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
            List<RepeatedRuns> runs = RepeatedRuns.byTurns(
                    () -> ChildJvm.with().run(FirstAnswer.class, endpoint),
                    () -> ChildJvm.with().run(FirstAnswerOfAws.class, endpoint));
            Measured ours = Measured.exactly(classes(FirstAnswer.class, endpoint, work.file("our-classes.log")));
            Measured aws = Measured.exactly(classes(FirstAnswerOfAws.class, endpoint, work.file("aws-classes.log")));
            Goal half = Goal.ratioAtMost(0.5);
            String subject = "DescribeTags, signed";
            return List.of(
                    Row.of(
                            "first answer",
                            subject,
                            runs.get(0).millis(),
                            AWS,
                            runs.get(1).millis(),
                            "ms",
                            half),
                    Row.of("first answer, classes", subject, ours, AWS, aws, "classes", half));
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** How many classes a program loads; a process of its own, since the log takes time. */
    private static long classes(Class<?> program, String endpoint, Path log) throws Exception {
        ChildJvm.with("-Xlog:class+load:file=" + log).run(program, endpoint);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        }
    }
}
