package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.stream.Stream;

/** The versions of awsJson, and in what they differ: media type, and how an error names itself in the body. */
public enum AwsJson {
    V1_1(Protocol.AWS_JSON_1_1, "application/x-amz-json-1.1"),
    V1_0(Protocol.AWS_JSON_1_0, "application/x-amz-json-1.0");

    private final Protocol protocol;
    private final String mediaType;

    AwsJson(Protocol protocol, String mediaType) {
        this.protocol = protocol;
        this.mediaType = mediaType;
    }

    /** Those that the output speaks. */
    public static List<AwsJson> spokenIn(ServiceModel model) {
        return Stream.of(values())
                .filter(version -> model.protocols().contains(version.protocol))
                .toList();
    }

    /** The one that a client speaks; none if it speaks another protocol. */
    public static List<AwsJson> spokenByClient(ServiceModel model) {
        return spokenIn(model).stream()
                .filter(version -> version.protocol == model.protocols().get(0))
                .toList();
    }

    public Protocol protocol() {
        return protocol;
    }

    /** As in the model, {@code awsJson1_1}. */
    public String label() {
        return protocol.trait().name();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the operations of a client share. */
    public Derived sharedClientOperation() {
        return this == V1_0 ? Derived.CLIENT_AWS_JSON_1_0 : Derived.CLIENT_AWS_JSON_1_1;
    }

    /** The {@code __type} of an error: its whole id in 1.0, its name in 1.1 (AWS JSON protocols, "error serialization"). */
    public String type(Id error) {
        return this == V1_0 ? error.toString() : error.name();
    }
}
