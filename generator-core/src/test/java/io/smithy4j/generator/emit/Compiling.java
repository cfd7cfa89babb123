package io.smithy4j.generator.emit;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;

/** Compiles output as strictly as the samples are. */
final class Compiling {
    private Compiling() {}

    static Compilation compiled(List<EmittedFile> files) {
        List<JavaFileObject> sources = files.stream()
                .map(file -> JavaFileObjects.forSourceString(
                        file.path().replace(".java", "").replace('/', '.'), file.text()))
                .toList();
        return javac().withOptions(
                        "-Xlint:all,-path", "-Werror", "-Xdoclint:all,-missing", "-proc:none", "-Xmaxerrs", "1000")
                .compile(sources);
    }
}
