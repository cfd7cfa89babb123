package io.smithy4j.tools.build;

import io.smithy4j.tools.text.ShownPath;

/** What smithy-build and its plugins throw, in words for users. */
final class FailureText {
    private FailureText() {}

    static String of(BuildRequest request, Throwable failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        String config = ShownPath.of(request.models().baseDirectory(), request.configuration());
        if (message.startsWith("Unable to find a plugin for")) {
            String what = message.substring(0, message.indexOf(" projection.") + " projection.".length());
            return config + ": " + what
                    + "\nCorrect its name, or add the jar that has it to the <dependencies> of the plugin in the POM:\n"
                    + "  <plugin>...<dependencies><dependency>...</dependency></dependencies></plugin>";
        }
        return config + ": " + message;
    }
}
