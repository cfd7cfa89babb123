package io.smithy4j.tools.diff;

import static io.smithy4j.tools.diff.Side.CLIENTS;
import static io.smithy4j.tools.diff.Side.SERVERS;
import static io.smithy4j.tools.diff.Side.WIRE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * Which side a change breaks, by the id of the event that tells of it. Read from what smithy-diff's evaluators look for and from
 * what the output of the generator does with it; the first row whose prefix fits counts.
 */
final class BrokenSides {
    private static final List<Row> ROWS = List.of(
            row("AddedEntityBinding", SERVERS),
            row("AddedOperationBinding", SERVERS),
            row("AddedResourceBinding", SERVERS),
            row("AddedOperationError", CLIENTS),
            row("AddedServiceError", CLIENTS),
            row("AddedRequiredMember", CLIENTS, SERVERS, WIRE),
            row("Added"),
            row("ChangedDefault", CLIENTS, SERVERS),
            row("ChangedEnumTrait.Appended"),
            row("ChangedEnumTrait.Removed", CLIENTS, SERVERS, WIRE),
            row("ChangedEnumTrait", CLIENTS, SERVERS),
            row("ChangedLengthTrait", CLIENTS, WIRE),
            row("ChangedRangeTrait", CLIENTS, WIRE),
            // Of interest where a member is a place in memory; in Java and in every wire format it is a name.
            row("ChangedMemberOrder"),
            row("ChangedMemberTarget", CLIENTS, SERVERS, WIRE),
            row("ChangedMetadata"),
            row("ChangedNullability.AddedRequiredTrait", CLIENTS, SERVERS, WIRE),
            row("ChangedNullability", CLIENTS, SERVERS),
            row("ChangedOperation", CLIENTS, SERVERS, WIRE),
            row("ChangedResourceIdentifiers", CLIENTS, SERVERS, WIRE),
            row("ChangedShapeType", CLIENTS, SERVERS, WIRE),
            row("RemovedAuthenticationScheme", CLIENTS, WIRE),
            row("RemovedMetadata"),
            row("RemovedTraitDefinition"),
            row("RemovedOperationError", CLIENTS, SERVERS),
            row("RemovedServiceError", CLIENTS, SERVERS),
            row("RemovedShape", CLIENTS, SERVERS),
            row("Removed", CLIENTS, SERVERS, WIRE),
            row("ServiceRename", CLIENTS, SERVERS),
            // Of smithy-aws-traits: a change of how requests are signed.
            row("SigV4Migration", CLIENTS, WIRE));

    private static final Set<String> ON_THE_WIRE = Set.of(
            "smithy.api#cors",
            "smithy.api#endpoint",
            "smithy.api#error",
            "smithy.api#eventHeader",
            "smithy.api#eventPayload",
            "smithy.api#hostLabel",
            "smithy.api#jsonName",
            "smithy.api#mediaType",
            "smithy.api#requestCompression",
            "smithy.api#sparse",
            "smithy.api#streaming",
            "smithy.api#timestampFormat");
    private static final Set<String> CONSTRAINTS =
            Set.of("smithy.api#length", "smithy.api#pattern", "smithy.api#range", "smithy.api#uniqueItems");
    /** For readers and tools: no code and no byte depends on them. */
    private static final Set<String> WORDS = Set.of(
            "smithy.api#deprecated",
            "smithy.api#documentation",
            "smithy.api#examples",
            "smithy.api#externalDocumentation",
            "smithy.api#internal",
            "smithy.api#recommended",
            "smithy.api#references",
            "smithy.api#since",
            "smithy.api#suppress",
            "smithy.api#tags",
            "smithy.api#title",
            "smithy.api#unstable");

    private BrokenSides() {}

    /** Empty if nobody breaks. */
    static Set<Side> of(ValidationEvent event) {
        boolean isMember = event.getShapeId().filter(ShapeId::hasMember).isPresent();
        // A member that is gone is data that one side sends and the other no longer reads.
        return event.getId().equals("RemovedShape") && isMember
                ? EnumSet.of(CLIENTS, SERVERS, WIRE)
                : of(event.getId());
    }

    static Set<Side> of(String eventId) {
        if (eventId.startsWith("ModifiedTrait") || eventId.startsWith("TraitBreakingChange")) {
            return ofTrait(eventId);
        }
        for (Row row : ROWS) {
            if (eventId.startsWith(row.prefix())) {
                return row.sides();
            }
        }
        return EnumSet.noneOf(Side.class);
    }

    static boolean knows(String eventId) {
        return eventId.startsWith("ModifiedTrait")
                || eventId.startsWith("TraitBreakingChange")
                || ROWS.stream().anyMatch(row -> eventId.startsWith(row.prefix()));
    }

    /** Ids end with the trait: {@code TraitBreakingChange.Update.smithy.api#http}. */
    private static Set<Side> ofTrait(String eventId) {
        String trait = eventId.replaceFirst("^[A-Za-z]+\\.[A-Za-z]+\\.", "");
        if (WORDS.contains(trait)) {
            return EnumSet.noneOf(Side.class);
        }
        if (CONSTRAINTS.contains(trait)) {
            return EnumSet.of(CLIENTS, WIRE);
        }
        boolean isBinding = trait.startsWith("smithy.api#http") || trait.startsWith("smithy.api#xml");
        boolean isProtocol = trait.startsWith("aws.protocols#") || trait.startsWith("smithy.protocols#");
        if (isBinding || isProtocol || ON_THE_WIRE.contains(trait)) {
            return EnumSet.of(CLIENTS, SERVERS, WIRE);
        }
        return EnumSet.of(CLIENTS, SERVERS);
    }

    private static Row row(String prefix, Side... sides) {
        Set<Side> set = EnumSet.noneOf(Side.class);
        set.addAll(List.of(sides));
        return new Row(prefix, set);
    }

    private record Row(String prefix, Set<Side> sides) {}
}
