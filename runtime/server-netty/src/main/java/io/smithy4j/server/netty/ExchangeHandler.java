package io.smithy4j.server.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.util.ReferenceCountUtil;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the requests of a connection, or the one of a stream, one after the other. On the loop. */
final class ExchangeHandler extends ChannelInboundHandlerAdapter {
    private static final Logger LOGGER = System.getLogger(NettyServer.class.getName());

    private final Serving serving;

    private final Framing framing;

    private @Nullable Wire wire;

    private @Nullable Inbox inbox;

    private @Nullable Exchange exchange;

    private boolean inputEnded;

    ExchangeHandler(Serving serving, Framing framing) {
        this.serving = serving;
        this.framing = framing;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        wire = new Wire(context, framing, serving);
        Inbox messages = new Inbox(context, message -> take(context, message));
        inbox = messages;
        if (context.channel().isActive()) {
            messages.want();
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        inbox().want();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        inbox().add(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        Exchange current = exchange;
        if (current != null && inbox().isEmpty()) {
            current.startUnlessStarted();
        }
        inbox().readComplete();
    }

    private void take(ChannelHandlerContext context, Object message) {
        Exchange current = exchange;
        if (message instanceof HttpRequest head && current == null) {
            clock(context, HeadClock::pause);
            begin(context, head);
        } else if (message instanceof HttpContent content && current != null) {
            current.received(content);
        } else {
            ReferenceCountUtil.release(message);
            inbox().want();
        }
    }

    private void begin(ChannelHandlerContext context, HttpRequest head) {
        Exchange begun = new Exchange(wire(), head, inbox(), goesOn -> ended(context, goesOn));
        exchange = begun;
        begun.begin();
        if (head instanceof HttpContent content) {
            begun.received(content);
        }
    }

    private void ended(ChannelHandlerContext context, boolean goesOn) {
        exchange = null;
        if (goesOn) {
            clock(context, HeadClock::awaitHead);
            inbox().want();
            if (inputEnded && exchange == null) {
                framing.end(context);
            }
        } else if (framing == Framing.HTTP2) {
            // What still comes is thrown away.
            inbox().want();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event == HeadClock.LATE) {
            if (exchange == null) {
                Exchange.refuseHead(wire(), 408);
            }
        } else if (event == Stop.WHEN_IDLE || event == Stop.NOW) {
            closeIfQuiet(context);
        } else if (event instanceof Http2ResetFrame || event == Http2Streams.CONNECTION_ENDED) {
            gone();
            inbox().want();
        } else if (event instanceof ChannelInputShutdownEvent) {
            inputEnded(context);
        } else {
            super.userEventTriggered(context, event);
        }
    }

    private void closeIfQuiet(ChannelHandlerContext context) {
        HeadClock clock = context.pipeline().get(HeadClock.class);
        if (exchange == null && inbox().isEmpty() && clock != null && clock.isQuiet()) {
            context.close();
        }
    }

    // The caller has said all that he has to say, and may still listen.
    private void inputEnded(ChannelHandlerContext context) {
        inputEnded = true;
        Exchange current = exchange;
        if (current != null) {
            current.inputEnded();
        } else if (inbox().isEmpty()) {
            context.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        gone();
    }

    private void gone() {
        inbox().clear();
        Exchange current = exchange;
        exchange = null;
        if (current != null) {
            current.gone();
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        inbox().clear();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        // Most often a caller who has gone.
        LOGGER.log(Level.DEBUG, "a connection failed", failure);
        context.close();
    }

    private Inbox inbox() {
        Inbox current = inbox;
        if (current == null) {
            throw new IllegalStateException("the handler is in no pipeline");
        }
        return current;
    }

    private Wire wire() {
        Wire current = wire;
        if (current == null) {
            throw new IllegalStateException("the handler is in no pipeline");
        }
        return current;
    }

    private static void clock(ChannelHandlerContext context, Consumer<HeadClock> action) {
        HeadClock clock = context.pipeline().get(HeadClock.class);
        if (clock != null) {
            action.accept(clock);
        }
    }
}
