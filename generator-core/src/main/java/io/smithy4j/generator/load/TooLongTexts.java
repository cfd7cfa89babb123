package io.smithy4j.generator.load;

import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * Smithy matches texts of traits with patterns that need a stack as deep as a text is long: Smithy 1.73.0 stumbles over an
 * {@code sdkId} of some thousand characters. Where the text stands, nobody knows then.
 */
final class TooLongTexts {
    static final String ID = "StackOverflow";

    private TooLongTexts() {}

    static ValidationEvent event() {
        return ValidationEvent.builder()
                .id(ID)
                .severity(Severity.ERROR)
                .sourceLocation(SourceLocation.NONE)
                .message("a text of a trait is too long, or values are nested too deep, for Smithy's validation")
                .hint("shorten the longest text, such as an sdkId or a URI, or give the run a larger stack with -Xss")
                .build();
    }
}
