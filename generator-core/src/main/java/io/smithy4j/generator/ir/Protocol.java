package io.smithy4j.generator.ir;

/** A protocol that the generator can emit. */
public enum Protocol {
    AWS_JSON_1_1(Id.of("aws.protocols#awsJson1_1")),
    AWS_JSON_1_0(Id.of("aws.protocols#awsJson1_0")),
    REST_JSON_1(Id.of("aws.protocols#restJson1"));

    private final Id trait;

    Protocol(Id trait) {
        this.trait = trait;
    }

    /** The trait that puts the protocol on a service. */
    public Id trait() {
        return trait;
    }
}
