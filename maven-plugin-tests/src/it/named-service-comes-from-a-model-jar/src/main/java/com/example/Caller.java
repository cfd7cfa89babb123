package com.example;

import com.example.ml.MachineLearningClient;

/** Compiles only if the client was generated from the model in the jar, into the package of the configuration. */
final class Caller {
    private Caller() {}

    static void call(MachineLearningClient client) {
        client.deleteRealtimeEndpoint(in -> in.mlModelId("ml-1"));
    }
}
