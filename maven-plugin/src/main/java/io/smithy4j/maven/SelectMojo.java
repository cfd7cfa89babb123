package io.smithy4j.maven;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.select.Selection;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Prints the shapes of the project and of its model jars that a selector matches. */
@Mojo(name = "select", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
public final class SelectMojo extends SmithyMojo {
    /** The selector, for example {@code -Dsmithy4j.selector="structure [trait|error]"}. */
    @Parameter(property = "smithy4j.selector")
    private @Nullable String selector;

    @Override
    void run() throws MojoFailureException, ToolFailure {
        if (selector == null) {
            throw new MojoFailureException(
                    "there is no selector; for example: " + command("select") + " -Dsmithy4j.selector=operation");
        }
        List<String> shapes = Selection.of(models(), selector);
        shapes.forEach(getLog()::info);
        getLog().info(shapes.size() == 1 ? "1 shape" : shapes.size() + " shapes");
    }
}
