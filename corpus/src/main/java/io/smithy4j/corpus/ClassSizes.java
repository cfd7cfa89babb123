package io.smithy4j.corpus;

import java.util.Collection;
import java.util.Comparator;

/**
 * How near the classes of a model come to what a class file can hold: 65,535 bytes of code a method, 65,535 constants a class.
 *
 * @param bytes of all class files
 */
record ClassSizes(
        int classes,
        long bytes,
        String largestClass,
        int largestClassBytes,
        int mostConstants,
        String largestMethod,
        int largestMethodBytes) {
    static final ClassSizes NONE = new ClassSizes(0, 0, "", 0, 0, "", 0);

    static ClassSizes of(Collection<ClassFile> files) {
        if (files.isEmpty()) {
            return NONE;
        }
        ClassFile largest = largest(files, Comparator.comparingInt(ClassFile::bytes));
        ClassFile ofMethod = largest(files, Comparator.comparingInt(ClassFile::largestMethodBytes));
        return new ClassSizes(
                files.size(),
                files.stream().mapToLong(ClassFile::bytes).sum(),
                largest.simpleName(),
                largest.bytes(),
                files.stream().mapToInt(ClassFile::constants).max().orElse(0),
                ofMethod.simpleName() + "." + ofMethod.largestMethod(),
                ofMethod.largestMethodBytes());
    }

    private static ClassFile largest(Collection<ClassFile> files, Comparator<ClassFile> bySize) {
        return files.stream()
                .max(bySize.thenComparing(ClassFile::name, Comparator.reverseOrder()))
                .orElseThrow();
    }
}
