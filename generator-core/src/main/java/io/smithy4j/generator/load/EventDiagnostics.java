package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Turns Smithy's validation events into diagnostics, at the level that the policy gives them. */
final class EventDiagnostics {
    private final EventPolicy policy;
    private final Diagnostics diagnostics;

    EventDiagnostics(EventPolicy policy, Diagnostics diagnostics) {
        this.policy = policy;
        this.diagnostics = diagnostics;
    }

    void report(ValidationEvent event) {
        EventLevel level = policy.of(event);
        if (level != EventLevel.IGNORE) {
            DiagnosticId id = level == EventLevel.ERROR ? DiagnosticId.INVALID_MODEL : DiagnosticId.MODEL_WARNING;
            String hint = policy.overrules(event) ? EventHints.STAYS_AN_ERROR : EventHints.of(event);
            diagnostics.add(id, Positions.of(event), EventMessages.of(event), hint);
        }
    }
}
