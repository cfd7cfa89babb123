package io.smithy4j.generator.verify;

import io.smithy4j.generator.emit.EmittedFile;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A rendered file in memory. */
final class RenderedSource extends SimpleJavaFileObject {
    private final EmittedFile file;

    RenderedSource(EmittedFile file) {
        super(uri(file.path()), Kind.SOURCE);
        this.file = file;
    }

    EmittedFile file() {
        return file;
    }

    /** The package of the folder that the file stands in. */
    String packageName() {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash).replace('/', '.');
    }

    /** What the name of the file says of its type. */
    String typeName() {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
    }

    /** A fault of ours: the file is not what was planned. */
    IllegalStateException surprise(String what) {
        return new IllegalStateException("verify: " + file.path() + ", made from "
                + file.planned().source() + ", " + what + ", which was not planned");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
    }

    private static URI uri(String path) {
        try {
            return new URI("rendered", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("verify: " + path + " is no path", e);
        }
    }
}
