package io.smithy4j.generator.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A regular expression of a model in the syntax of RE2/J, which finds it in time linear in the input. */
public sealed interface LinearPattern {
    /** The same language, and the same text wherever both syntaxes agree. */
    record Translated(String linear) implements LinearPattern {}

    /** RE2/J cannot express it; the reason is part of a sentence. */
    record Refused(String reason) implements LinearPattern {}

    /** Never throws, whatever the source is. */
    static LinearPattern of(String source) {
        try {
            String linear = new PatternTranslation(source).translate();
            Pattern.compile(linear);
            return new Translated(linear);
        } catch (NotLinearException e) {
            return new Refused(e.reason());
        } catch (PatternSyntaxException e) {
            return new Refused("RE2/J says: " + e.getDescription());
        }
    }
}
