package io.smithy4j.maven.execution;

import io.smithy4j.generator.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The names under {@code <configuration>}. Maven 3.8 drops a misspelt one without a word and Maven 3.9 only warns, so the plugin
 * looks for itself.
 */
public final class ConfigurationNames {
    private final PluginDescriptor descriptor;

    public ConfigurationNames(MojoExecution execution) {
        this.descriptor = execution.getMojoDescriptor().getPluginDescriptor();
    }

    /** Fails on a name that no goal of the plugin has, with the nearest one that exists. */
    public void check(MavenProject project) throws MojoFailureException {
        Plugin plugin = project.getPlugin(descriptor.getPluginLookupKey());
        if (plugin == null) {
            return;
        }
        SortedSet<String> known = known();
        for (String name : configured(plugin)) {
            if (!known.contains(name)) {
                throw new MojoFailureException("unknown parameter <" + name + "> in the configuration of "
                        + plugin.getArtifactId() + ": " + Nearest.hint(name, known));
            }
        }
    }

    private SortedSet<String> known() {
        SortedSet<String> names = new TreeSet<>();
        for (MojoDescriptor mojo : descriptor.getMojos()) {
            for (Parameter parameter : mojo.getParameters()) {
                names.add(parameter.getName());
            }
        }
        return names;
    }

    private static List<String> configured(Plugin plugin) {
        List<String> names = new ArrayList<>(names(plugin.getConfiguration()));
        for (PluginExecution execution : plugin.getExecutions()) {
            names.addAll(names(execution.getConfiguration()));
        }
        return names;
    }

    private static List<String> names(Object configuration) {
        List<String> names = new ArrayList<>();
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                names.add(child.getName());
            }
        }
        return names;
    }
}
