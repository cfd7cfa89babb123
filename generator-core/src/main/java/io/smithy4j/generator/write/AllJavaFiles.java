package io.smithy4j.generator.write;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every Java file of a folder of committed output is ours: version control remembers what was edited. */
final class AllJavaFiles implements Ownership {
    private final Collection<String> present;

    AllJavaFiles(Collection<String> present) {
        this.present = present;
    }

    @Override
    public boolean mayReplace(String path, byte[] standing, byte[] rendered) {
        return true;
    }

    @Override
    public SortedSet<String> earlier() {
        return new TreeSet<>(present);
    }

    @Override
    public boolean mayRemove(String path, byte[] standing) {
        return true;
    }

    @Override
    public void announce(Plan plan) {
        // Nothing has to be remembered.
    }

    @Override
    public void record(Plan plan) {
        // Nothing has to be remembered.
    }
}
