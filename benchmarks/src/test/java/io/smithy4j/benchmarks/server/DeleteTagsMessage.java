package io.smithy4j.benchmarks.server;

import benchmarks.machinelearning.DeleteTagsInput;
import benchmarks.machinelearning.DeleteTagsOutput;
import benchmarks.machinelearning.MachineLearningSeam;
import io.smithy4j.benchmarks.message.MachineLearningValues;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The request that all servers get, and the body with which the bare ones answer it. */
final class DeleteTagsMessage {
    static final String CONTENT_TYPE = "application/x-amz-json-1.1";

    private DeleteTagsMessage() {}

    /** A whole request in HTTP/1.1, as clients of AWS send it, but for the signature. */
    static byte[] request() {
        byte[] body = MachineLearningSeam.encode(MachineLearningValues.deleteTags());
        String head = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + CONTENT_TYPE
                + "\r\nX-Amz-Target: AmazonML_20141212.DeleteTags\r\nUser-Agent: benchmark\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** What the generated service answers. */
    static DeleteTagsOutput output(DeleteTagsInput input) {
        return DeleteTagsOutput.builder()
                .resourceId(input.resourceId())
                .resourceType(input.resourceType())
                .build();
    }

    /** The same in JSON. */
    static byte[] answer() {
        return MachineLearningSeam.encode(output(MachineLearningValues.deleteTags()));
    }
}
