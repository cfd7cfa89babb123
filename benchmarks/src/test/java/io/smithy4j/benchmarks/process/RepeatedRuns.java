package io.smithy4j.benchmarks.process;

import io.smithy4j.benchmarks.report.Measured;
import java.util.ArrayList;
import java.util.List;

/** Processes that do the same, one after the other. */
record RepeatedRuns(List<ChildJvm.Ended> runs) {
    private static final int RUNS = 5;

    /** One process. */
    interface Start {
        ChildJvm.Ended run() throws Exception;
    }

    /** Ours and a peer's by turns: what slows the machine down for a while slows both down. */
    static List<RepeatedRuns> byTurns(Start... starts) throws Exception {
        List<List<ChildJvm.Ended>> runs = new ArrayList<>();
        for (Start ignored : starts) {
            runs.add(new ArrayList<>());
        }
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < starts.length; i++) {
                runs.get(i).add(starts[i].run());
            }
        }
        return runs.stream().map(RepeatedRuns::new).toList();
    }

    Measured millis() {
        return Measured.of(runs.stream().mapToDouble(ChildJvm.Ended::millis).toArray());
    }

    /** A figure that each of them printed. */
    Measured figure(String name) {
        return Measured.of(runs.stream().mapToDouble(run -> run.figure(name)).toArray());
    }
}
