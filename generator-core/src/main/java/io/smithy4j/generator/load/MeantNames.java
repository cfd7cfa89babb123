package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Which name was meant where an event complains of one that there is not. */
final class MeantNames {
    private static final Pattern SMITHYS_GUESS = Pattern.compile("Did you mean (?!to )`?([^?`]+)`?\\?");
    private static final Pattern KEYWORD = Pattern.compile(
            "Unknown shape type: (?!(?:use|metadata|namespace)\\b)(\\w+)|[Ii]nvalid shape `type`: (.+)");
    private static final Pattern OF_OPERATION = Pattern.compile("Unknown property (\\w+) for ");
    private static final Pattern PROPERTY =
            Pattern.compile("possible properties of (.+), but found additional properties: `([^`]+)`");
    private static final Pattern SHAPE = Pattern.compile("unresolved shape `[\\w.]+#(\\w+)`");

    private static final Pattern TRAIT = Pattern.compile("resolve trait `[\\w.]+#(\\w+)`");

    /** Of the prelude, those that people write most. */
    private static final List<String> TRAITS = List.of(
            ("required default length range pattern uniqueItems sparse enumValue documentation deprecated sensitive error httpError http"
                            + " httpLabel httpQuery httpQueryParams httpHeader httpPrefixHeaders httpPayload httpResponseCode readonly"
                            + " idempotent idempotencyToken paginated retryable streaming jsonName timestampFormat mediaType xmlName"
                            + " input output mixin title tags since internal endpoint hostLabel auth examples references trait")
                    .split(" "));

    /** Of the prelude, as people look for them. */
    private static final List<String> SIMPLE = List.of(
            "String",
            "Boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "BigInteger",
            "BigDecimal",
            "Timestamp",
            "Blob",
            "Document");

    private MeantNames() {}

    static @Nullable String hint(ValidationEvent event) {
        String message = event.getMessage();
        Matcher found = SMITHYS_GUESS.matcher(message);
        if (found.find()) {
            return "did you mean " + found.group(1) + "?";
        }
        found = KEYWORD.matcher(message);
        if (found.find()) {
            return Nearest.hint(found.group(1) == null ? found.group(2) : found.group(1), shapeTypes());
        }
        found = OF_OPERATION.matcher(message);
        if (found.find()) {
            return Nearest.hint(found.group(1), List.of("input", "output", "errors"));
        }
        found = PROPERTY.matcher(message);
        if (found.find()) {
            return Nearest.hint(
                    found.group(2),
                    Arrays.asList(found.group(1).replace("`", "").split(", ")));
        }
        found = TRAIT.matcher(message);
        if (found.find()) {
            String near = Nearest.to(found.group(1), TRAITS);
            return near == null ? null : "did you mean " + near + "?";
        }
        found = SHAPE.matcher(message);
        return found.find() ? simple(found.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    /** Such as {@code string}, {@code int} and {@code Bool}. */
    private static @Nullable String simple(String wrong) {
        return SIMPLE.stream()
                .filter(name ->
                        wrong.length() > 2 && name.toLowerCase(Locale.ROOT).startsWith(wrong))
                .map(name -> "did you mean " + name + "?")
                .findFirst()
                .orElse(null);
    }

    private static List<String> shapeTypes() {
        return Arrays.stream(ShapeType.values())
                .filter(type -> type != ShapeType.MEMBER && type != ShapeType.SET)
                .map(ShapeType::toString)
                .toList();
    }
}
