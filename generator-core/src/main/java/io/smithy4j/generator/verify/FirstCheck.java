package io.smithy4j.generator.verify;

import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Outline;
import io.smithy4j.generator.ir.Id;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A check of next to nothing, on another thread, once a JVM: javac's parser is a thousand classes, and they can be loaded while
 * there is nothing to check yet. Nobody waits for it and nobody asks how it went, since the check of real files meets whatever it met.
 */
final class FirstCheck {
    private static final EmittedFile FILE = new EmittedFile(
            "First.java",
            "/** Text. */\nfinal class First {}\n",
            new Outline(new Id("smithy4j", "First"), List.of(Outline.type("class", "First", List.of()))));

    static final CompletableFuture<Void> BEGUN = CompletableFuture.runAsync(
            () -> new BatchCheck(List.of(new RenderedSource(FILE))).check(Map.of(), new UnimportedTypes()));

    private FirstCheck() {}

    /** Does nothing when it was called before: what begins the check is that this class is loaded. */
    static void begin() {}
}
