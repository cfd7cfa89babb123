package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.SourcePosition;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.SourceLocation;

/** Smithy's places as ours. Files were given to Smithy under the names that users know, so nothing is left to shorten. */
public final class Positions {
    private Positions() {}

    public static SourcePosition of(FromSourceLocation item) {
        SourceLocation location = item.getSourceLocation();
        if (location.equals(SourceLocation.NONE) || location.getFilename().equals("N/A")) {
            return SourcePosition.NONE;
        }
        // Smithy reads its own prelude; where its jar stands helps nobody and differs between machines.
        String file = location.getFilename().endsWith("!/software/amazon/smithy/model/loader/prelude.smithy")
                ? "prelude.smithy"
                : location.getFilename();
        return new SourcePosition(file, location.getLine(), location.getColumn());
    }
}
