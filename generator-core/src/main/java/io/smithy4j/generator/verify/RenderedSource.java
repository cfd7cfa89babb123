package io.smithy4j.generator.verify;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A rendered file in memory. */
final class RenderedSource extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    RenderedSource(String path, String text) {
        super(uri(path), Kind.SOURCE);
        this.path = path;
        this.text = text;
    }

    /** With slashes, as planned. */
    String path() {
        return path;
    }

    /** The package of the folder that the file stands in. */
    String packageName() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash).replace('/', '.');
    }

    String typeName() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".java") ? file.substring(0, file.length() - ".java".length()) : file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    private static URI uri(String path) {
        try {
            return new URI("rendered", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("verify: " + path + " is no path", e);
        }
    }
}
