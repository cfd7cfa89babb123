package io.smithy4j.generator.emit;

import java.util.List;

/**
 * Emits one kind of file. Emitters hold no state: the same context gives the same bytes, in the same order, on however many threads
 * the files are made.
 */
@FunctionalInterface
public interface Emitter {
    /** The files of this kind that the context asks for; none if it asks for others only. */
    List<EmittedFile> emit(EmitContext context);
}
