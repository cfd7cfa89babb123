package io.smithy4j.generator.emit.codec;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Inputs and outputs whose JSON form only one class needs to know, that of their operation: they have no codec. */
final class OperationBodies {
    /** Of input and output together, so that the class has room for both. */
    private static final int MOST_MEMBERS = 500;

    private OperationBodies() {}

    /** None where both sides are generated, or two protocols: then more than one class writes or reads them. */
    static Set<Id> of(EmitContext context) {
        Set<Id> own = new TreeSet<>();
        boolean isClientAlone = context.asksFor(Artifact.CLIENT) && !context.asksFor(Artifact.SERVER);
        if (!isClientAlone
                || AwsJson.spokenByClient(context.model()).isEmpty()
                || context.speaks(Protocol.REST_JSON_1)) {
            return own;
        }
        Set<Id> seen = new HashSet<>(WireUse.inAwsJson(context).nested());
        for (Operation operation : context.model().operations()) {
            for (Id body : List.of(operation.input(), operation.output())) {
                if (!seen.add(body)) {
                    own.remove(body);
                } else if (isSmall(context, body)) {
                    own.add(body);
                }
            }
        }
        return own;
    }

    private static boolean isSmall(EmitContext context, Id body) {
        return context.model().declarations().get(body) instanceof StructureDeclaration structure
                && structure.members().size() <= MOST_MEMBERS / 2;
    }
}
