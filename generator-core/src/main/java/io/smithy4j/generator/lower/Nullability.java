package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Literal;
import io.smithy4j.generator.ir.Presence;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.NullableIndex;
import software.amazon.smithy.model.knowledge.NullableIndex.CheckMode;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;

/**
 * Whether a member always has a value, by the mode of the side: Smithy 2.0, "optionality". Types that a server shares are
 * strict; a client alone lets members of input become optional later. Idempotency tokens may lack wherever a client fills them.
 */
final class Nullability {
    private final NullableIndex index;
    private final CheckMode mode;

    private final OperationIndex operations;
    private final boolean clientFills;

    Nullability(Model model, Set<Artifact> artifacts) {
        this.index = NullableIndex.of(model);
        this.mode = artifacts.contains(Artifact.SERVER) ? CheckMode.SERVER : CheckMode.CLIENT;
        this.operations = OperationIndex.of(model);
        this.clientFills = artifacts.contains(Artifact.CLIENT);
    }

    Presence of(MemberShape member) {
        if (index.isMemberNullable(member, mode)) {
            return new Presence.Maybe();
        }
        Literal value = Defaults.of(member);
        if (value == null && isFilledByClient(member)) {
            return new Presence.Maybe();
        }
        return value == null ? new Presence.Always() : new Presence.Defaulted(value);
    }

    // Only tokens at the top of an input are the client's to fill: Smithy 2.0, "idempotencyToken trait".
    private boolean isFilledByClient(MemberShape member) {
        return clientFills
                && member.hasTrait(IdempotencyTokenTrait.class)
                && operations.isInputStructure(member.getContainer());
    }
}
