package io.smithy4j.client;

/** What the parts of one call share. */
record CallSetup<I, O>(ClientConfig config, ClientOperation<I, O> operation, Steps steps, CallsUnderWay underWay) {}
