package io.smithy4j.generator.write;

import java.io.IOException;
import java.util.SortedSet;

/** Which files of a folder are ours, and how that is remembered. */
interface Ownership {
    /** Whether rendered bytes may take the place of others. What stands there is empty if it is no plain file. */
    boolean mayReplace(String path, byte[] standing, byte[] rendered);

    /** What earlier runs wrote, as far as anybody knows; some may be gone, or be paths that nobody can have written. */
    SortedSet<String> earlier();

    /** Whether one of those is still as it was written. */
    boolean mayRemove(String path, byte[] standing);

    /** Before the first file changes: from now on each file may be the old or the new one, and both are ours. */
    void announce(Plan plan) throws IOException;

    /** After the last file changed, or when none has to. */
    void record(Plan plan) throws IOException;
}
