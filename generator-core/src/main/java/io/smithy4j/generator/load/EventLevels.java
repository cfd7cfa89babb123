package io.smithy4j.generator.load;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * The levels that a request gives to validation events.
 *
 * @param byId an id stands for all that begin with it and a dot, as in Smithy's own suppressions; the longest one counts
 */
public record EventLevels(Map<String, EventLevel> byId) {
    public static final EventLevels AS_THEY_ARE = new EventLevels(Map.of());

    public EventLevels {
        byId = Map.copyOf(byId);
    }

    /** Null if the request says nothing about the event. */
    @Nullable
    EventLevel of(ValidationEvent event) {
        return byId.keySet().stream()
                .filter(event::containsId)
                .max(Comparator.comparingInt(String::length))
                .map(byId::get)
                .orElse(null);
    }
}
