package io.smithy4j.maven.explain;

import io.smithy4j.tools.explain.Setting;
import java.io.File;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The parameters of an execution with their values, and where Maven took each from. */
public final class EffectiveSettings {
    private final MojoExecution execution;
    private final MavenSession session;
    private final MavenProject project;

    public EffectiveSettings(MojoExecution execution, MavenSession session, MavenProject project) {
        this.execution = execution;
        this.session = session;
        this.project = project;
    }

    /** By name; what users cannot set is left out. */
    public List<Setting> all() {
        return execution.getMojoDescriptor().getParameters().stream()
                .filter(Parameter::isEditable)
                .sorted(Comparator.comparing(Parameter::getName))
                .map(this::setting)
                .toList();
    }

    // Maven's own order: what the POM says literally wins over the property.
    private Setting setting(Parameter parameter) {
        String name = parameter.getName();
        String property = property(parameter);
        Xpp3Dom configured = configured(parameter);
        if (configured != null) {
            String losing = session.getUserProperties().containsKey(property)
                    ? "the POM, which wins over -D" + property
                    : "the POM";
            return new Setting(name, text(configured), losing);
        }
        for (Source source : sources(property)) {
            String value = source.properties().getProperty(property);
            if (value != null) {
                return new Setting(name, value, source.origin());
            }
        }
        String value = parameter.getDefaultValue();
        return new Setting(name, value == null ? "not set" : evaluated(value), "default");
    }

    private record Source(Properties properties, String origin) {}

    private List<Source> sources(String property) {
        return List.of(
                new Source(session.getUserProperties(), "command line, -D" + property),
                new Source(project.getProperties(), "property " + property),
                new Source(session.getSystemProperties(), "system property " + property));
    }

    private static String property(Parameter parameter) {
        String expression = parameter.getExpression();
        return expression == null ? parameter.getName() : expression.replaceAll("^\\$\\{|}$", "");
    }

    /** Null if the POM says nothing: Maven fills in the expression itself then. */
    private @Nullable Xpp3Dom configured(Parameter parameter) {
        Xpp3Dom configuration = execution.getConfiguration();
        Xpp3Dom child = configuration == null ? null : configuration.getChild(parameter.getName());
        if (child == null || (child.getChildCount() == 0 && child.getValue() == null)) {
            return null;
        }
        return child.getChildCount() == 0 && child.getValue().equals(parameter.getExpression()) ? null : child;
    }

    private String text(Xpp3Dom configured) {
        if (configured.getChildCount() == 0) {
            return evaluated(configured.getValue());
        }
        StringBuilder values = new StringBuilder();
        for (Xpp3Dom child : configured.getChildren()) {
            values.append(values.length() == 0 ? "" : ", ");
            values.append(child.getValue() == null ? "" : evaluated(child.getValue()));
        }
        return values.toString();
    }

    /** With paths as a reader of the log knows them. */
    private String evaluated(String text) {
        String value = text;
        try {
            Object evaluated = new PluginParameterExpressionEvaluator(session, execution).evaluate(text);
            value = evaluated == null ? text : evaluated.toString();
        } catch (ExpressionEvaluationException e) {
            // As it stands there, then.
        }
        return value.replace(project.getBasedir().getPath() + File.separator, "");
    }
}
