package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Notes each hook under its name, and throws where it was told to. */
final class RecordingInterceptor implements ClientInterceptor {
    private final String name;

    private final List<String> notes;

    private final Map<String, Throwable> thrown = new ConcurrentHashMap<>();

    RecordingInterceptor(String name, List<String> notes) {
        this.name = name;
        this.notes = notes;
    }

    RecordingInterceptor throwing(String hook, Throwable failure) {
        thrown.put(hook, failure);
        return this;
    }

    private void note(String hook) {
        notes.add(name + hook);
        Throwable failure = thrown.get(hook);
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    @Override
    public void readBeforeExecution(CallInfo call, Object input) {
        note("readBeforeExecution");
    }

    @Override
    public Object modifyBeforeSerialization(CallInfo call, Object input) {
        note("modifyBeforeSerialization");
        return input;
    }

    @Override
    public void readBeforeSerialization(CallInfo call, Object input) {
        note("readBeforeSerialization");
    }

    @Override
    public void readAfterSerialization(CallInfo call, HttpRequest request) {
        note("readAfterSerialization");
    }

    @Override
    public HttpRequest modifyBeforeRetryLoop(CallInfo call, HttpRequest request) {
        note("modifyBeforeRetryLoop");
        return request;
    }

    @Override
    public void readBeforeAttempt(CallInfo call, HttpRequest request) {
        note("readBeforeAttempt");
    }

    @Override
    public HttpRequest modifyBeforeSigning(CallInfo call, HttpRequest request) {
        note("modifyBeforeSigning");
        return request;
    }

    @Override
    public void readBeforeSigning(CallInfo call, HttpRequest request) {
        note("readBeforeSigning");
    }

    @Override
    public void readAfterSigning(CallInfo call, HttpRequest request) {
        note("readAfterSigning");
    }

    @Override
    public HttpRequest modifyBeforeTransmit(CallInfo call, HttpRequest request) {
        note("modifyBeforeTransmit");
        return request;
    }

    @Override
    public void readBeforeTransmit(CallInfo call, HttpRequest request) {
        note("readBeforeTransmit");
    }

    @Override
    public void readAfterTransmit(CallInfo call, HttpResponse response) {
        note("readAfterTransmit");
    }

    @Override
    public HttpResponse modifyBeforeDeserialization(CallInfo call, HttpResponse response) {
        note("modifyBeforeDeserialization");
        return response;
    }

    @Override
    public void readBeforeDeserialization(CallInfo call, HttpResponse response) {
        note("readBeforeDeserialization");
    }

    @Override
    public void readAfterDeserialization(CallInfo call, HttpResponse response, CallResult result) {
        note("readAfterDeserialization");
    }

    @Override
    public CallResult modifyBeforeAttemptCompletion(CallInfo call, CallResult result) {
        note("modifyBeforeAttemptCompletion");
        return result;
    }

    @Override
    public void readAfterAttempt(CallInfo call, CallResult result) {
        note("readAfterAttempt");
    }

    @Override
    public CallResult modifyBeforeCompletion(CallInfo call, CallResult result) {
        note("modifyBeforeCompletion");
        return result;
    }

    @Override
    public void readAfterExecution(CallInfo call, CallResult result) {
        note("readAfterExecution");
    }
}
