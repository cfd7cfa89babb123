package io.smithy4j.server.servlet;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Hands the requests of a servlet container to a service. The service sees the path below the mapping of the servlet, as it
 * stands on the wire. Register it with {@code asyncSupported}.
 *
 * <p>Connections, header limits, read times and a graceful stop are the container's. It must let encoded slashes and percent signs
 * pass, which labels of a path may have: in Jetty, a {@code UriCompliance} with {@code AMBIGUOUS_PATH_SEPARATOR} and
 * {@code AMBIGUOUS_PATH_ENCODING}, and {@code ServletHandler.setDecodeAmbiguousURIs(true)}.
 */
public final class ServiceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient HttpService service;

    private final long maxBodyBytes;

    /** A servlet that accepts bodies of up to 2 MiB where they are read as a whole. */
    public ServiceServlet(HttpService service) {
        this(service, HttpRequest.DEFAULT_BODY_LIMIT);
    }

    /**
     * Takes the most bytes of a body to accept where it is read as a whole. A body that is itself a member of an input is a
     * stream in the hands of the handler, and has no limit but the handler's.
     */
    public ServiceServlet(HttpService service, long maxBodyBytes) {
        this.service = service;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    protected void service(HttpServletRequest from, HttpServletResponse to) throws ServletException, IOException {
        CutAnswer.endIfCut(from);
        if (!from.isAsyncSupported()) {
            throw new ServletException("the servlet of a service, and every filter before it, must be registered with"
                    + " async-supported set to true");
        }
        HttpRequest request;
        try {
            request = Requests.of(from, maxBodyBytes);
        } catch (IllegalArgumentException e) {
            to.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (request == null) {
            to.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(request, new Answer(from, to));
    }

    private void answer(HttpRequest request, Answer answer) {
        CompletableFuture<HttpResponse> response;
        try {
            response = service.handle(request);
        } catch (Throwable failure) {
            answer.fail(failure);
            return;
        }
        if (!response.isDone()) {
            answer.later(response);
        }
        // If it is done, this runs at once, on the thread of the container, and needs no asynchronous mode for bytes.
        var unused = response.whenComplete((value, failure) -> end(answer, value, failure));
    }

    private static void end(Answer answer, @Nullable HttpResponse response, @Nullable Throwable failure) {
        if (response != null) {
            answer.write(response);
        } else {
            answer.fail(failure);
        }
    }
}
