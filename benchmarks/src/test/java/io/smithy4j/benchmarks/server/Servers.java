package io.smithy4j.benchmarks.server;

import benchmarks.machinelearning.MachineLearningService;
import io.smithy4j.server.jdk.JdkServer;
import io.smithy4j.server.netty.NettyServer;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** The servers by name. Settings are those that they have by themselves, but for what the name says. */
public final class Servers {
    /** The generated service on Netty, called on the threads of the server, as handlers that may block are. */
    public static final String NETTY = "netty";

    /** The same, called on event loops, as handlers that never block may be. */
    public static final String NETTY_LOOPS = "netty-loops";

    public static final String BARE_NETTY = "bare-netty";

    /** The generated service on the JDK's server. */
    public static final String JDK = "jdk";

    public static final String BARE_JDK = "bare-jdk";

    private Servers() {}

    static Served start(String name) throws IOException {
        return switch (name) {
            case NETTY -> netty(NettyServer.start(blocking(), 0));
            case NETTY_LOOPS ->
                netty(NettyServer.builder(neverBlocking()).handlersNeverBlock().start());
            case BARE_NETTY -> BareNetty.start();
            case JDK -> jdk(JdkServer.start(blocking(), 0));
            case BARE_JDK -> BareJdk.start();
            default -> throw new IllegalArgumentException("no server is called " + name);
        };
    }

    private static Served netty(NettyServer server) {
        return new Served(server.port(), server::close);
    }

    private static Served jdk(JdkServer server) {
        return new Served(server.port(), server::close);
    }

    private static MachineLearningService blocking() {
        return MachineLearningService.builder()
                .deleteTags((input, context) -> DeleteTagsMessage.output(input))
                .build();
    }

    private static MachineLearningService neverBlocking() {
        return MachineLearningService.builder()
                .deleteTagsAsync((input, context) -> CompletableFuture.completedFuture(DeleteTagsMessage.output(input)))
                .build();
    }
}
