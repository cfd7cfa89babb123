package io.smithy4j.server.netty;

import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request and its answer. On the loop, but for the call of the service. */
final class Exchange {
    private final Wire wire;

    private final HttpRequest head;

    private final Inbox inbox;

    private final Consumer<Boolean> ended;

    private final RequestBody body;

    private final Watch watch;

    private final Continue expectation;

    private boolean started;

    private boolean answering;

    private boolean over;

    private @Nullable ServiceCall call;

    private @Nullable AnswerWriter writer;

    /** Takes what to do once the exchange is over, given whether the channel may carry another one. */
    Exchange(Wire wire, HttpRequest head, Inbox inbox, Consumer<Boolean> ended) {
        this.wire = wire;
        this.head = head;
        this.inbox = inbox;
        this.ended = ended;
        this.expectation = new Continue(wire.context(), head);
        this.watch = new Watch(wire, this::bodyIsLate, this::answerIsStuck);
        this.body = new RequestBody(wire, watch, this::wantBody);
    }

    void begin() {
        wire.serving().drain().enter();
        int refusal = RequestHead.refusal(head, wire);
        if (refusal != 0) {
            refuse(refusal);
        } else if (expectation.isOpen()) {
            startUnlessStarted();
        } else {
            // What has come with the head need not be a stream.
            inbox.want();
        }
    }

    void received(HttpContent content) {
        boolean last = content instanceof LastHttpContent;
        if (content.decoderResult().isFailure()) {
            content.release();
            body.fail(new IOException("the body is not framed as HTTP has it"));
        } else {
            body.add(content.content(), last);
        }
        if (!started && !over && !answering) {
            if (last) {
                startUnlessStarted();
            } else {
                inbox.want();
            }
        }
    }

    void startUnlessStarted() {
        if (started || over || answering) {
            return;
        }
        started = true;
        try {
            ServiceCall begun = new ServiceCall(
                    wire.serving(),
                    RequestHead.message(head, body, wire),
                    (response, status) -> wire.onLoop(() -> answered(response, status)));
            call = begun;
            begun.start();
        } catch (IllegalArgumentException e) {
            refuse(400);
        } catch (RejectedExecutionException e) {
            refuse(503);
        }
    }

    private void wantBody() {
        if (!answering) {
            expectation.meet();
        }
        if (!over) {
            inbox.want();
        }
    }

    private void answered(@Nullable HttpResponse response, int status) {
        if (over || answering) {
            ServiceCall.discard(wire.serving(), response);
        } else if (response != null && response.status() >= 200) {
            answer(response, mayGoOn());
        } else {
            refuse(status < 200 ? 500 : status);
        }
    }

    private boolean mayGoOn() {
        return wire.framing().mayGoOn(head)
                && !wire.serving().drain().isStopping()
                && !expectation.isOpen()
                && body.endsSoon();
    }

    private void answer(HttpResponse response, boolean goesOn) {
        answering = true;
        AnswerWriter begun = new AnswerWriter(wire, head, response, watch, this::written);
        writer = begun;
        begun.write(goesOn ? AnswerWriter.Outcome.WHOLE : AnswerWriter.Outcome.LAST);
    }

    private void refuse(int status) {
        answer(HttpResponse.builder(status).build(), false);
    }

    /** Answers what is no request yet. */
    static void refuseHead(Wire wire, int status) {
        wire.context().writeAndFlush(ResponseHead.refusal(status)).addListener(done -> wire.end());
    }

    private void written(AnswerWriter.Outcome outcome) {
        if (over) {
            return;
        }
        if (outcome == AnswerWriter.Outcome.CUT) {
            over();
            wire.cut();
        } else if (outcome == AnswerWriter.Outcome.LAST || !body.restIsShort()) {
            boolean whole = body.isComplete();
            over();
            ended.accept(false);
            if (wire.framing() == Framing.HTTP1 || !whole) {
                wire.end();
            }
        } else {
            // What is left of the body stands before the next request.
            body.discardRest(this::goOn);
        }
    }

    private void goOn() {
        if (!over) {
            over();
            ended.accept(true);
        }
    }

    private void bodyIsLate() {
        if (over) {
            return;
        }
        body.fail(new IOException("the body came too slowly"));
        if (answering) {
            over();
            wire.cut();
        } else {
            cancelCall();
            refuse(408);
        }
    }

    private void answerIsStuck() {
        AnswerWriter current = writer;
        if (!over && current != null) {
            current.fail(new IOException("the caller takes nothing of the answer"));
        }
    }

    /** The caller has sent all that he will send. */
    void inputEnded() {
        if (!body.isComplete()) {
            body.fail(new IOException("the caller ended the body before its end"));
            startUnlessStarted();
        }
    }

    /** The connection or stream is closed. */
    void gone() {
        if (over) {
            return;
        }
        body.fail(new IOException("the caller has gone"));
        over();
        cancelCall();
        AnswerWriter current = writer;
        if (current != null) {
            current.fail(new IOException("the caller has gone"));
        }
    }

    private void cancelCall() {
        ServiceCall current = call;
        if (current != null) {
            current.cancel();
        }
    }

    private void over() {
        over = true;
        watch.stop();
        body.close();
        wire.serving().drain().leave();
    }
}
