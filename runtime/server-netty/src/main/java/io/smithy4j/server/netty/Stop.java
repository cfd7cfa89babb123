package io.smithy4j.server.netty;

/** What the connections of a stopping server are told. */
enum Stop {
    /** Close as soon as no request is under way. */
    WHEN_IDLE,

    /** Take no more requests, and close when those under way are answered. */
    NOW
}
