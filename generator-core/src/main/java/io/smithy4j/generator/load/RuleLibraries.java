package io.smithy4j.generator.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;
import software.amazon.smithy.model.validation.Validator;

/** Which library a rule comes from. The id of an event starts with the name of the class that found it, without "Validator". */
final class RuleLibraries {
    private static final String SMITHY = "software.amazon.smithy.model.";

    /** Found while reading, before there are shapes to validate. */
    private static final Set<String> OF_THE_READER = Set.of("Model", "SyntacticShapeIdTarget");

    /** Libraries that a build may bring along, of traits that do not shape the output. */
    private static final List<String> UNREAD = List.of(
            "software.amazon.smithy.rulesengine.",
            "software.amazon.smithy.smoketests.",
            "software.amazon.smithy.aws.iam.",
            "software.amazon.smithy.aws.cloudformation.");

    private static final Set<String> UNREAD_TRAITS =
            Set.of("smithy.rules", "smithy.test", "aws.iam", "aws.cloudformation", "aws.endpoints");

    /** Where every trait should be known. */
    private static final Set<String> BUNDLED =
            Set.of("smithy.api", "smithy.protocols", "aws.api", "aws.auth", "aws.customizations", "aws.protocols");

    private static final String VALIDATOR = "Validator";

    private final List<ServiceLoader.Provider<Validator>> rules;
    private final Map<String, String> classes = new HashMap<>();

    /** Looks through the whole class path, so once a run is enough. */
    RuleLibraries() {
        rules = ServiceLoader.load(Validator.class, RuleLibraries.class.getClassLoader()).stream()
                .toList();
        for (ServiceLoader.Provider<Validator> rule : rules) {
            String name = rule.type().getSimpleName();
            boolean isMarked = name.endsWith(VALIDATOR);
            classes.put(
                    isMarked ? name.substring(0, name.length() - VALIDATOR.length()) : name,
                    rule.type().getName());
        }
    }

    /** The rules of the libraries whose traits are read here. */
    List<Validator> read() {
        return rules.stream()
                .filter(rule -> !isUnreadClass(rule.type().getName()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    boolean isSmithyItself(ValidationEvent event) {
        String rule = rule(event.getId());
        return OF_THE_READER.contains(rule) || classes.getOrDefault(rule, "").startsWith(SMITHY);
    }

    /** By the id of an event; false for rules that a model defines itself. */
    boolean isUnread(String event) {
        return isUnreadClass(classes.getOrDefault(rule(event), ""));
    }

    boolean isUnread(@Nullable ShapeId trait) {
        return trait != null && UNREAD_TRAITS.contains(trait.getNamespace());
    }

    boolean areBundled(String namespaceOfTraits) {
        return BUNDLED.contains(namespaceOfTraits);
    }

    private static boolean isUnreadClass(String name) {
        return UNREAD.stream().anyMatch(name::startsWith);
    }

    private static String rule(String event) {
        int dot = event.indexOf('.');
        return dot < 0 ? event : event.substring(0, dot);
    }
}
