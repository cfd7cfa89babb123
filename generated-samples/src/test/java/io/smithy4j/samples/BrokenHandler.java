package io.smithy4j.samples;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointInput;
import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.DeleteTagsInput;
import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.InvalidTagException;
import com.amazonaws.machinelearning.MachineLearningHandler;
import io.smithy4j.server.RequestContext;

/** Fails in ways that the model does not have: with a bug in one operation, with another operation's error in the other. */
record BrokenHandler(String secret) implements MachineLearningHandler {
    @Override
    public DeleteRealtimeEndpointOutput deleteRealtimeEndpoint(
            DeleteRealtimeEndpointInput input, RequestContext context) {
        throw InvalidTagException.builder().message(secret).build();
    }

    @Override
    public DeleteTagsOutput deleteTags(DeleteTagsInput input, RequestContext context) {
        throw new IllegalArgumentException(secret);
    }
}
