package ${package};

import io.smithy4j.server.jdk.JdkServer;

/** Runs the service on 127.0.0.1 until it is interrupted. */
public final class Main {
    private Main() {}

    /** Takes the port as its argument; 8080 without one. */
    public static void main(String[] args) throws InterruptedException {
        int port = args.length == 0 ? 8080 : Integer.parseInt(args[0]);
        try (JdkServer server = JdkServer.start(ParcelsService.of(new ParcelDesk()), port)) {
            System.out.println("http://127.0.0.1:" + server.port() + " answers; Ctrl-C ends it");
            Thread.currentThread().join();
        }
    }
}
