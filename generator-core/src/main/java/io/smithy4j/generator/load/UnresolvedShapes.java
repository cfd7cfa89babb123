package io.smithy4j.generator.load;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Says once that a shape is missing, however many places refer to it, and at the reference where Smithy knows that. */
final class UnresolvedShapes {
    private static final Pattern TARGET = Pattern.compile("unresolved shape `([^`]+)`");
    private static final Pattern REFERENCE = Pattern.compile("resolve to a valid shape ID: `([^`]+)`");

    private UnresolvedShapes() {}

    /** The events without those that repeat another. */
    static List<ValidationEvent> folded(List<ValidationEvent> events) {
        Map<String, List<ValidationEvent>> missing = new TreeMap<>();
        Map<String, ValidationEvent> references = new TreeMap<>();
        List<ValidationEvent> folded = new ArrayList<>();
        for (ValidationEvent event : events) {
            String target = event.getId().startsWith("Target.UnresolvedShape") ? found(TARGET, event) : null;
            String reference = event.getId().equals("SyntacticShapeIdTarget") ? found(REFERENCE, event) : null;
            if (target != null) {
                missing.computeIfAbsent(target, id -> new ArrayList<>()).add(event);
            } else if (reference != null) {
                references.putIfAbsent(reference, event);
            } else {
                folded.add(event);
            }
        }
        missing.forEach((shape, all) -> folded.add(folded(all, references.remove(shape))));
        folded.addAll(references.values());
        return folded;
    }

    private static ValidationEvent folded(List<ValidationEvent> all, @Nullable ValidationEvent reference) {
        List<ValidationEvent> places = all.stream()
                .map(event -> atReference(event, reference))
                .sorted(comparing(Positions::of))
                .toList();
        ValidationEvent first = places.get(0);
        int more = places.size() - 1;
        if (more == 0) {
            return first;
        }
        String others = more == 1 ? "`, as does 1 more place" : "`, as do " + more + " more places";
        return first.toBuilder()
                .message(TARGET.matcher(first.getMessage())
                        .replaceFirst(
                                found -> Matcher.quoteReplacement("unresolved shape `" + found.group(1) + others)))
                .build();
    }

    /** Members stand where they refer; lists of a service or operation go over many lines. */
    private static ValidationEvent atReference(ValidationEvent event, @Nullable ValidationEvent reference) {
        boolean isMember = event.getShapeId().filter(ShapeId::hasMember).isPresent();
        if (reference == null
                || isMember
                || !Positions.of(reference).file().equals(Positions.of(event).file())) {
            return event;
        }
        return event.toBuilder().sourceLocation(reference.getSourceLocation()).build();
    }

    private static @Nullable String found(Pattern pattern, ValidationEvent event) {
        Matcher matcher = pattern.matcher(event.getMessage());
        return matcher.find() ? matcher.group(1) : null;
    }
}
