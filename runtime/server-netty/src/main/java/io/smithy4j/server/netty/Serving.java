package io.smithy4j.server.netty;

import io.smithy4j.http.HttpService;
import io.smithy4j.server.adapter.Drain;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * What all connections of a server share.
 *
 * @param handlers calls the service; may refuse a task
 * @param admitted goes on with requests that were let in
 * @param streams reads the streams of answers, which may block
 */
record Serving(
        HttpService service, Limits limits, Executor handlers, Executor admitted, Executor streams, Drain drain) {
    /** Runs what may block for a moment away from the loop, if there is anybody to do it. */
    void aside(Runnable action) {
        try {
            streams.execute(action);
        } catch (RejectedExecutionException e) {
            action.run();
        }
    }
}
