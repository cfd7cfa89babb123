package io.smithy4j.benchmarks.server;

import io.smithy4j.benchmarks.Setting;
import io.smithy4j.benchmarks.report.Measured;
import java.util.ArrayList;
import java.util.List;

/** Requests a second of several servers, in rounds: what slows the machine for a while slows all of them. */
public final class Throughput {
    // A socket is slower than a method, and a round of few requests says little.
    private static final int ITERATIONS_A_ROUND = 4;

    // Servers take tens of thousands of requests until all of them is compiled.
    private static final int WARM_UPS = 6;

    private static final int ROUNDS = 7;

    private Throughput() {}

    /** In the order of the servers. */
    public static List<Measured> of(Setting setting, List<String> servers) throws Exception {
        System.out.println("Measuring servers (" + setting + ") ...");
        List<Runner> runners = new ArrayList<>();
        try {
            for (String server : servers) {
                runners.add(new Runner(ServerProcess.of(server), new ArrayList<>()));
            }
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                for (Runner runner : runners) {
                    double figure =
                            Load.requestsASecond(runner.server().port(), (long) ITERATIONS_A_ROUND * setting.millis());
                    if (round >= 0) {
                        runner.figures().add(figure);
                    }
                }
            }
        } finally {
            for (Runner runner : runners) {
                runner.server().close();
            }
        }
        return runners.stream().map(Runner::measured).toList();
    }

    private record Runner(ServerProcess server, List<Double> figures) {
        Measured measured() {
            return Measured.of(figures.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
