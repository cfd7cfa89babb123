package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Literal;
import io.smithy4j.generator.ir.Presence;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.NullableIndex;
import software.amazon.smithy.model.knowledge.NullableIndex.CheckMode;
import software.amazon.smithy.model.shapes.MemberShape;

/**
 * Whether a member always has a value, by the mode of the side: Smithy 2.0, "optionality". Types that a server shares are
 * strict; a client alone lets members of input become optional later.
 */
final class Nullability {
    private final NullableIndex index;
    private final CheckMode mode;

    Nullability(Model model, boolean forServer) {
        this.index = NullableIndex.of(model);
        this.mode = forServer ? CheckMode.SERVER : CheckMode.CLIENT;
    }

    Presence of(MemberShape member) {
        if (index.isMemberNullable(member, mode)) {
            return new Presence.Maybe();
        }
        Literal value = Defaults.of(member);
        return value == null ? new Presence.Always() : new Presence.Defaulted(value);
    }
}
