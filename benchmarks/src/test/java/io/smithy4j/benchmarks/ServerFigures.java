package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import io.smithy4j.benchmarks.server.Servers;
import io.smithy4j.benchmarks.server.Throughput;
import java.util.List;
import java.util.Map;

/** A generated service on its servers, beside what these servers do without it. */
final class ServerFigures implements Figures {
    @Override
    public List<Row> measured(Setting setting) throws Exception {
        Map<String, Measured> netty =
                Throughput.of(setting, List.of(Servers.NETTY_LOOPS, Servers.NETTY, Servers.BARE_NETTY));
        Map<String, Measured> jdk = Throughput.of(setting, List.of(Servers.JDK, Servers.BARE_JDK));
        Measured bareNetty = netty.get(Servers.BARE_NETTY);
        return List.of(
                row(
                        "server-netty, event loops",
                        netty.get(Servers.NETTY_LOOPS),
                        "Netty",
                        bareNetty,
                        Goal.ratioAtLeast(0.8)),
                row("server-netty, own threads", netty.get(Servers.NETTY), "Netty", bareNetty, Goal.NONE),
                row(
                        "server-jdk",
                        jdk.get(Servers.JDK),
                        "JDK's server",
                        jdk.get(Servers.BARE_JDK),
                        Goal.ratioAtLeast(0.9)));
    }

    private static Row row(String server, Measured ours, String peer, Measured theirs, Goal goal) {
        return Row.of("requests a second", server, ours, peer, theirs, "1/s", goal);
    }
}
