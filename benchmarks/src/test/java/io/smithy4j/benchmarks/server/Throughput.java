package io.smithy4j.benchmarks.server;

import io.smithy4j.benchmarks.Setting;
import io.smithy4j.benchmarks.report.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests a second of several servers, in rounds: what slows the machine for a while slows all of them. */
public final class Throughput {
    // A socket is slower than a method, and a round of few requests says little.
    private static final int ITERATIONS_A_ROUND = 4;

    // Servers take tens of thousands of requests until all of them is compiled.
    private static final int WARM_UPS = 6;

    private static final int ROUNDS = 7;

    private Throughput() {}

    /** By the name of the server. */
    public static Map<String, Measured> of(Setting setting, List<String> servers) throws Exception {
        System.out.println("Measuring servers (" + setting + ") ...");
        long millis = (long) ITERATIONS_A_ROUND * setting.millis();
        Map<String, ServerProcess> started = new LinkedHashMap<>();
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        try {
            for (String server : servers) {
                started.put(server, ServerProcess.of(server));
                figures.put(server, new ArrayList<>());
            }
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                for (String server : servers) {
                    double figure = Load.requestsASecond(started.get(server).port(), millis);
                    if (round >= 0) {
                        figures.get(server).add(figure);
                    }
                }
            }
        } finally {
            for (ServerProcess server : started.values()) {
                server.close();
            }
        }
        Map<String, Measured> measured = new LinkedHashMap<>();
        figures.forEach((server, values) -> measured.put(
                server,
                Measured.of(values.stream().mapToDouble(Double::doubleValue).toArray())));
        return measured;
    }
}
