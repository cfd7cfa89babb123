package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.naming.Derived;

/** How declarations look in JSON bodies. Both forms share a codec as long as no {@code jsonName} tells them apart. */
public enum WireForm {
    /** {@code jsonName} does not count: AWS JSON protocols, "protocol behaviors". */
    AWS_JSON,
    /** {@code jsonName} counts: AWS restJson1 protocol, "supported traits". */
    REST_JSON;

    /** The form that a codec of this kind knows. */
    public static WireForm of(EmitContext context, Derived kind) {
        return kind == Derived.JSON_CODEC && speaksAwsJson(context) ? AWS_JSON : REST_JSON;
    }

    /** Whether a declaration needs a codec for each form. */
    public static boolean isDouble(EmitContext context, Id id) {
        return speaksAwsJson(context)
                && context.speaks(Protocol.REST_JSON_1)
                && context.model().twoFormed().contains(id);
    }

    /** The codec of a declaration in this form. */
    public Derived codec(EmitContext context, Id id) {
        return this == REST_JSON && isDouble(context, id) ? Derived.REST_JSON_CODEC : Derived.JSON_CODEC;
    }

    /** The name of a member on the wire. */
    public String name(Member member) {
        return this == REST_JSON ? member.jsonName() : member.name();
    }

    private static boolean speaksAwsJson(EmitContext context) {
        return !AwsJson.spokenIn(context.model()).isEmpty();
    }
}
