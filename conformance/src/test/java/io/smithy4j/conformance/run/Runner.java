package io.smithy4j.conformance.run;

import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.generated.Generation;
import io.smithy4j.conformance.suite.Case;
import io.smithy4j.conformance.suite.Side;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ShapeId;

/** Runs any case of the suite against the generated code that it is for. Not safe for use by several threads. */
public final class Runner implements AutoCloseable {
    private final Model model;
    private final Map<Generation, GeneratedCode> code = new HashMap<>();
    private final Map<ShapeId, GeneratedServer> servers = new HashMap<>();

    public Runner(Model model) {
        this.model = model;
    }

    /** Whether there is code to run the case against. */
    public boolean canRun(Case item) {
        return !(item instanceof Case.Events)
                && Generation.of(item.service(), item.line().side()).isPresent();
    }

    /** What is wrong; empty if the case passes. */
    public List<String> run(Case item) throws IOException {
        if (item.line().side() == Side.CLIENT) {
            ClientCases client = new ClientCases(code(item.service(), Side.CLIENT));
            return item instanceof Case.Request request
                    ? client.request(request)
                    : client.response((Case.Response) item);
        }
        ServerCases server = server(item.service());
        if (item instanceof Case.Request request) {
            return server.request(request);
        }
        return item instanceof Case.Malformed malformed
                ? server.malformed(malformed)
                : server.response((Case.Response) item);
    }

    private ServerCases server(ShapeId service) {
        GeneratedCode of = code(service, Side.SERVER);
        return new ServerCases(
                of, servers.computeIfAbsent(service, id -> new GeneratedServer(of)), code(service, Side.CLIENT));
    }

    private GeneratedCode code(ShapeId service, Side side) {
        return code.computeIfAbsent(
                Generation.of(service, side).orElseThrow(), generation -> GeneratedCode.of(model, generation));
    }

    @Override
    public void close() {
        servers.values().forEach(GeneratedServer::close);
    }
}
