package io.smithy4j.samples;

import com.amazonaws.machinelearning.DeleteRealtimeEndpointInput;
import com.amazonaws.machinelearning.DeleteRealtimeEndpointOutput;
import com.amazonaws.machinelearning.DeleteTagsInput;
import com.amazonaws.machinelearning.DeleteTagsOutput;
import com.amazonaws.machinelearning.MachineLearningAsyncHandler;
import com.amazonaws.machinelearning.MachineLearningHandler;
import io.smithy4j.server.RequestContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers on other threads than those of the requests, and deletes tags only when it is told to. */
final class PatientMachineLearning implements MachineLearningAsyncHandler {
    private final MachineLearningHandler handler;
    private final CompletableFuture<DeleteTagsInput> asked = new CompletableFuture<>();
    private final CompletableFuture<Void> turn = new CompletableFuture<>();

    PatientMachineLearning(MachineLearningHandler handler) {
        this.handler = handler;
    }

    /** Completed by the first request to delete tags. */
    CompletableFuture<DeleteTagsInput> asked() {
        return asked;
    }

    /** Complete it to let tags be deleted. It is what the handler waits for, so it ends when the handler is cancelled. */
    CompletableFuture<Void> turn() {
        return turn;
    }

    @Override
    public CompletionStage<DeleteRealtimeEndpointOutput> deleteRealtimeEndpoint(
            DeleteRealtimeEndpointInput input, RequestContext context) {
        return CompletableFuture.supplyAsync(() -> handler.deleteRealtimeEndpoint(input, context));
    }

    @Override
    public CompletionStage<DeleteTagsOutput> deleteTags(DeleteTagsInput input, RequestContext context) {
        asked.complete(input);
        CompletableFuture<DeleteTagsOutput> output = turn.thenApplyAsync(go -> handler.deleteTags(input, context));
        var unused = output.whenComplete((value, failure) -> {
            if (output.isCancelled()) {
                turn.cancel(true);
            }
        });
        return output;
    }
}
