package io.smithy4j.conformance.run;

import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.HttpQueryTrait;

/** The part of {@code params} that reaches a server. */
final class WireParams {
    private WireParams() {}

    /**
     * Leaves out empty lists of a query: they are not sent, so no server can tell them from lists that are not there (Smithy's protocol
     * tests, OmitsSerializingEmptyLists, "empty lists ... must be omitted"; the operation is tagged client-only).
     */
    static ObjectNode of(Model model, ShapeId input, ObjectNode params) {
        ObjectNode sent = params;
        for (MemberShape member : model.expectShape(input).members()) {
            boolean isEmpty = params.getMember(member.getMemberName())
                    .flatMap(node -> node.asArrayNode())
                    .filter(list -> list.isEmpty())
                    .isPresent();
            if (isEmpty && member.hasTrait(HttpQueryTrait.class)) {
                sent = sent.withoutMember(member.getMemberName());
            }
        }
        return sent;
    }
}
