package io.smithy4j.tools.diff.java;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The declarations of generated sources that others can see.
 *
 * @param types by qualified name
 */
record JavaApi(SortedMap<String, ApiType> types) {
    /** Text by path; the sources need not compile on their own, because only their declarations are read. */
    static JavaApi of(Map<String, String> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("this Java has no compiler; run Maven with a JDK");
        }
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((path, text) -> sources.add(new Source(path, text)));
        SortedMap<String, ApiType> types = new TreeMap<>();
        if (!sources.isEmpty()) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, compiler.getStandardFileManager(null, Locale.ROOT, null), d -> {}, List.of(), null, sources);
            task.parse().forEach(unit -> new ApiScanner(types).read(unit));
        }
        return new JavaApi(types);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
