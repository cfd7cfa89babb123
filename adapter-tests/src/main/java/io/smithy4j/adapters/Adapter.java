package io.smithy4j.adapters;

import io.smithy4j.http.HttpService;
import io.smithy4j.server.jdk.JdkServer;
import io.smithy4j.server.netty.NettyServer;
import java.net.InetSocketAddress;

/** The adapters, each on a free port of the loopback address. A new one is a constant here, and every test runs against it. */
public enum Adapter {
    JDK {
        @Override
        public RunningServer start(HttpService service, Settings settings) {
            JdkServer server = JdkServer.builder(service)
                    .maxBodyBytes(settings.maxBodyBytes())
                    .stopGrace(settings.stopGrace())
                    .start();
            return running(server.address(), server::close);
        }
    },

    SERVLET_ON_JETTY {
        @Override
        public RunningServer start(HttpService service, Settings settings) {
            return JettyServer.start(service, settings);
        }
    },

    NETTY {
        @Override
        public RunningServer start(HttpService service, Settings settings) {
            NettyServer server = NettyServer.builder(service)
                    .maxBodyBytes(settings.maxBodyBytes())
                    .stopGrace(settings.stopGrace())
                    .start();
            return running(server.address(), server::close);
        }
    };

    public abstract RunningServer start(HttpService service, Settings settings);

    public RunningServer start(HttpService service) {
        return start(service, Settings.DEFAULT);
    }

    private static RunningServer running(InetSocketAddress address, Runnable stop) {
        return new RunningServer() {
            @Override
            public InetSocketAddress address() {
                return address;
            }

            @Override
            public void close() {
                stop.run();
            }
        };
    }
}
