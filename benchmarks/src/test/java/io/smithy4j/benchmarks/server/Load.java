package io.smithy4j.benchmarks.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** So many callers, each of which asks again as soon as it is answered. The same for all servers. */
final class Load {
    static final int CALLERS = 16;

    private Load() {}

    /** How many requests a second a server answers, over connections that are open before the first one. */
    static double requestsASecond(int port, long millis) throws IOException, InterruptedException, ExecutionException {
        List<Caller> callers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            for (int i = 0; i < CALLERS; i++) {
                callers.add(new Caller(port));
            }
            long start = System.nanoTime();
            long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
            List<Callable<Long>> work = new ArrayList<>();
            callers.forEach(caller -> work.add(() -> answersUntil(end, caller)));
            long answers = 0;
            for (Future<Long> counted : threads.invokeAll(work)) {
                answers += counted.get();
            }
            return answers * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdownNow();
            for (Caller caller : callers) {
                caller.close();
            }
        }
    }

    private static long answersUntil(long end, Caller caller) throws IOException {
        long answers = 0;
        while (System.nanoTime() < end) {
            var unused = caller.exchange();
            answers++;
        }
        return answers;
    }
}
