package io.smithy4j.generator.origin;

import java.nio.file.Path;
import java.util.List;

/**
 * What a project depends on and what may bring models. Services of dependencies are generated only if they are named.
 *
 * @param name as logs and records know it: Maven coordinates, or the name of a file; nothing that differs between machines
 * @param places of the form
 */
public record ModelDependency(String name, Form form, List<Path> places) {
    public ModelDependency {
        places = List.copyOf(places);
    }

    /** How the models lie there. */
    public enum Form {
        /** Jars or class folders; those without {@code META-INF/smithy/manifest} hold no models and are passed over. */
        PACKAGED,
        /** Files, or folders searched for {@code .smithy} and {@code .json}; those that do not exist are passed over. */
        UNPACKAGED
    }

    public static ModelDependency packaged(String name, Path jarOrClassFolder) {
        return new ModelDependency(name, Form.PACKAGED, List.of(jarOrClassFolder));
    }

    /** Under the name of the file. */
    public static ModelDependency packaged(Path jarOrClassFolder) {
        return packaged(String.valueOf(jarOrClassFolder.getFileName()), jarOrClassFolder);
    }

    /** Models of another module of the same build, as its author keeps them. */
    public static ModelDependency unpackaged(String name, List<Path> sources) {
        return new ModelDependency(name, Form.UNPACKAGED, sources);
    }
}
