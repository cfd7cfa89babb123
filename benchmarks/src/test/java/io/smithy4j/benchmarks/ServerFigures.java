package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import io.smithy4j.benchmarks.server.Servers;
import io.smithy4j.benchmarks.server.Throughput;
import java.util.List;

/** A generated service on its servers, beside what these servers do without it. */
final class ServerFigures implements Figures {
    @Override
    public List<Row> measured(Setting setting) throws Exception {
        List<Measured> netty = Throughput.of(setting, List.of(Servers.NETTY_LOOPS, Servers.NETTY, Servers.BARE_NETTY));
        List<Measured> jdk = Throughput.of(setting, List.of(Servers.JDK, Servers.BARE_JDK));
        return List.of(
                row("server-netty, event loops", netty.get(0), "Netty", netty.get(2), Goal.ratioAtLeast(0.8)),
                row("server-netty, own threads", netty.get(1), "Netty", netty.get(2), Goal.NONE),
                row("server-jdk", jdk.get(0), "JDK's server", jdk.get(1), Goal.ratioAtLeast(0.9)));
    }

    private static Row row(String server, Measured ours, String peer, Measured theirs, Goal goal) {
        return Row.of("requests a second", server, ours, peer, theirs, "1/s", goal);
    }
}
