package io.smithy4j.server.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Ends the connection of an answer that is written in part. To complete it would write the last chunk, and the caller would take
 * the part for the whole. The API has no word for it; but containers close the connection of a request whose servlet throws when
 * its answer is on its way, so the request is dispatched to the servlet once more, to throw.
 */
final class CutAnswer {
    private static final String CUT = CutAnswer.class.getName();

    private CutAnswer() {}

    static void cut(AsyncContext async) {
        async.getRequest().setAttribute(CUT, true);
        async.dispatch();
    }

    static void endIfCut(HttpServletRequest request) throws IOException {
        if (request.getAttribute(CUT) != null) {
            throw new IOException("an answer broke off");
        }
    }
}
