package io.smithy4j.maven;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.format.FormattedModels;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/** Formats the {@code .smithy} files of the project the way Smithy's own formatter does. Writes only files that change. */
@Mojo(name = "format", threadSafe = true)
public final class FormatMojo extends SmithyMojo {
    @Override
    void run() throws ToolFailure, IOException {
        FormattedModels models = FormattedModels.of(ownModels());
        List<String> changed = models.changed();
        models.write();
        changed.forEach(file -> getLog().info("formatted " + file));
        int unchanged = models.count() - changed.size();
        getLog().info(changed.size() + " formatted, " + unchanged + " unchanged");
    }
}
