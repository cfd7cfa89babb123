package io.smithy4j.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleTest {
    private static final String HERE = " -Duser.timezone=UTC -Duser.language=en -Duser.name=first";
    private static final String ELSEWHERE = " -Duser.timezone=Asia/Kolkata -Duser.language=tr -Duser.country=TR"
            + " -Duser.name=second -Dfile.encoding=ISO-8859-1";

    @TempDir
    Path target;

    @Test
    void folderZoneLocaleEncodingAndUserLeaveNoTraceInTheJar() throws IOException {
        Repository repository = Repository.ofTests(target);

        byte[] first = jar(Project.of("single", target.resolve("first"), repository), HERE);
        byte[] second = jar(Project.of("single", target.resolve("another place"), repository), ELSEWHERE);

        assertThat(second).isEqualTo(first);
    }

    private static byte[] jar(Project project, String surroundings) throws IOException {
        Project.replace(
                project.file("pom.xml"), "<goal>generate</goal>", "<goal>generate</goal><goal>package-models</goal>");
        MavenRun run = MavenRun.in(
                project.folder(),
                project.repository(),
                List.of("package", "-Dproject.build.outputTimestamp=2026-01-01T00:00:00Z"),
                surroundings);
        assertThat(run.succeeded()).as(run.log()).isTrue();
        return Files.readAllBytes(project.file("target/single-1.0.jar"));
    }
}
