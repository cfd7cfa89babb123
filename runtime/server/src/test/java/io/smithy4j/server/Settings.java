package io.smithy4j.server;

import java.util.List;

/** The settings that all services share, and a pipeline that keeps them. */
final class Settings extends ServiceBuilder<Settings> {
    @Override
    protected Settings self() {
        return this;
    }

    ServerPipeline pipeline(ServerProtocol... protocols) {
        return new ServerPipeline(List.of(protocols), config());
    }

    /** A pipeline that answers one operation in one protocol. */
    ServerPipeline pipeline(ServerOperation<?, ?> operation) {
        return pipeline(new TextProtocol("text", operation));
    }
}
