package io.smithy4j.adapters;

import io.smithy4j.http.HttpService;
import io.smithy4j.server.servlet.ServiceServlet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** A service in a servlet, in Jetty, as its users would set it up. */
final class JettyServer implements RunningServer {
    private final Server server;

    private final InetSocketAddress address;

    private JettyServer(Server server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    static JettyServer start(HttpService service, Settings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "encoded slashes and percent signs",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        http.setSendServerVersion(false);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        // Idle connections are not worth a second of a stop.
        connector.setShutdownIdleTimeout(100);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        ServletHolder holder = new ServletHolder(new ServiceServlet(service, settings.maxBodyBytes()));
        holder.setAsyncSupported(true);
        context.addServlet(holder, "/*");
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(settings.stopGrace().toMillis());
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty cannot start", e);
        }
        return new JettyServer(
                server, new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException e) {
            // The grace is over. Jetty has ended what was under way, and tells.
        } catch (Exception e) {
            throw new IllegalStateException("Jetty cannot stop", e);
        }
    }
}
