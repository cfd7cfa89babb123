package io.smithy4j.client;

/**
 * Which attempt of which call.
 *
 * @param serviceName for people
 * @param operationName as in the model
 * @param attempt counts from 1
 */
public record CallInfo(String serviceName, String operationName, int attempt) {
    CallInfo next() {
        return new CallInfo(serviceName, operationName, attempt + 1);
    }

    String label() {
        return serviceName + " " + operationName;
    }
}
