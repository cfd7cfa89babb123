package io.smithy4j.generator.load;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Decides what an event of Smithy's validation does to a run: only faults that matter to the output stop it. */
final class EventPolicy {
    private static final String UNKNOWN_TRAIT = "Model.UnresolvedTrait";
    private static final Pattern TRAIT = Pattern.compile("trait `([\\w.]+#\\w+)`");

    private final Set<String> sourceFiles;
    private final EventLevels asked;
    private final RuleLibraries libraries;

    EventPolicy(Set<String> sourceFiles, EventLevels asked, RuleLibraries libraries) {
        this.sourceFiles = sourceFiles;
        this.asked = asked;
        this.libraries = libraries;
    }

    EventLevel of(ValidationEvent event) {
        if (event.getSeverity() == Severity.SUPPRESSED) {
            return EventLevel.IGNORE;
        }
        if (cannotBeLowered(event)) {
            return EventLevel.ERROR;
        }
        EventLevel wanted = asked.of(event);
        return wanted == null ? usual(event) : wanted;
    }

    /** Whether the request asks in vain. */
    boolean overrules(ValidationEvent event) {
        return asked.of(event) != null && cannotBeLowered(event);
    }

    /** What Smithy itself calls an error is no Smithy model, unless it is in a trait that nobody reads here. */
    private boolean cannotBeLowered(ValidationEvent event) {
        return event.getSeverity() == Severity.ERROR
                && libraries.isSmithyItself(event)
                && !libraries.isUnread(trait(event));
    }

    private EventLevel usual(ValidationEvent event) {
        if (event.getId().equals(UNKNOWN_TRAIT)) {
            return ofUnknownTrait(event);
        }
        if (libraries.isUnread(event.getId()) || libraries.isUnread(trait(event))) {
            return EventLevel.IGNORE;
        }
        return switch (event.getSeverity()) {
            case ERROR -> EventLevel.ERROR;
            case DANGER -> isOwn(event) ? EventLevel.WARNING : EventLevel.IGNORE;
            case WARNING -> isOwn(event) && isToldByReader(event) ? EventLevel.WARNING : EventLevel.IGNORE;
            case NOTE, SUPPRESSED -> EventLevel.IGNORE;
        };
    }

    /**
     * A trait of the shape's own namespace, which is where the IDL looks for a name, is misspelt. One that Smithy or AWS should have
     * is misspelt or newer than ours. Others belong to libraries that are not here.
     */
    private EventLevel ofUnknownTrait(ValidationEvent event) {
        ShapeId trait = trait(event);
        String namespace = trait == null ? "" : trait.getNamespace();
        if (event.getShapeId()
                .filter(shape -> shape.getNamespace().equals(namespace))
                .isPresent()) {
            return EventLevel.ERROR;
        }
        return isOwn(event) && libraries.areBundled(namespace) ? EventLevel.WARNING : EventLevel.IGNORE;
    }

    /** Of what Smithy's reader warns of, only misspelt properties are news: it passes over them. */
    private static boolean isToldByReader(ValidationEvent event) {
        return !event.getId().startsWith("Model") || event.getMessage().contains("found additional properties");
    }

    /** A model from a jar cannot be changed by the one who reads this. */
    private boolean isOwn(ValidationEvent event) {
        return sourceFiles.contains(Positions.of(event).file());
    }

    private static @Nullable ShapeId trait(ValidationEvent event) {
        Matcher trait = TRAIT.matcher(event.getMessage());
        return trait.find() ? ShapeId.from(trait.group(1)) : null;
    }
}
