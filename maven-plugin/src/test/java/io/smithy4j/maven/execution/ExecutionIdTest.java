package io.smithy4j.maven.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionIdTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "default-generate, default-generate",
                "Client_2.0, Client_2.0",
                "\"quoted\", %22quoted%22",
                "two words, two%20words",
                "a/b, a%2fb",
                ".., %2e.",
                "C:x, C%3ax"
            })
    void anIdBecomesOnePartOfAPath(String id, String part) {
        assertThat(ExecutionId.of(execution(id))).isEqualTo(part);
    }

    @Test
    void whoGivesNoIdGetsTheDefault() {
        assertThat(ExecutionId.of(execution(null))).isEqualTo("default");
        assertThat(ExecutionId.of(execution(""))).isEqualTo("default");
    }

    @Test
    void anExecutionWithoutPluginOfThePomHasItsCode() throws Exception {
        assertThat(PluginCode.of(withoutLifecycle())).isEqualTo("io.smithy4j:smithy4j-maven-plugin:1.0");
    }

    @Test
    void anExecutionWithoutLifecycleHasAnIdToo() {
        assertThat(ExecutionId.of(withoutLifecycle())).isEqualTo("default");
    }

    private static MojoExecution execution(@Nullable String id) {
        return new MojoExecution(null, "generate", id);
    }

    /** As Quarkus makes them for its development mode. */
    private static MojoExecution withoutLifecycle() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("io.smithy4j");
        plugin.setArtifactId("smithy4j-maven-plugin");
        plugin.setVersion("1.0");
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal("generate");
        goal.setPluginDescriptor(plugin);
        return new MojoExecution(goal, (Xpp3Dom) null);
    }
}
