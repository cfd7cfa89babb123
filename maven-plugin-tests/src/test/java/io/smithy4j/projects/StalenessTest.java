package io.smithy4j.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What builds do to generated code, each tried with Maven itself on files as they lie on the disk. */
@ExtendWith(ScenarioTable.class)
class StalenessTest {
    private static final String SOURCE = "source src/main/smithy/parcels.smithy changed";

    @TempDir
    static Path target;

    private static Repository repository;
    private static Project generated;

    private Path folder;
    /** Generated once, by a run before. */
    private Project project;

    private Snapshot before;

    @BeforeAll
    static void generatesOnce() throws IOException {
        repository = Repository.ofTests(target);
        generated = Project.of("single", target.resolve("single"), repository);
        generated.generate();
    }

    @BeforeEach
    void standsThereGenerated(TestInfo test) throws IOException {
        folder = target.resolve(test.getTestMethod().orElseThrow().getName());
        project = generated.copyTo(folder.resolve("single"));
        before = project.outputs();
    }

    @Scenario("1")
    void anUnchangedRunMovesNoFileAndLoadsNoClassOfSmithy() throws IOException {
        Path classes = folder.resolve("classes.log");
        Snapshot records = project.records();

        MavenRun run = MavenRun.in(
                project.folder(), repository, List.of("generate-sources"), " -Xlog:class+load:file=" + classes);

        assertThat(run.upToDate()).as(run.log()).isEqualTo(1);
        assertThat(project.outputs()).isEqualTo(before);
        assertThat(project.records()).isEqualTo(records);
        assertThat(Files.readString(classes))
                .contains("io.smithy4j.generator.freshness.RunRecord")
                .doesNotContain("software.amazon.smithy.")
                .doesNotContain("com.palantir.javapoet.");
    }

    @Scenario("2")
    void aChangedOptionGeneratesAnewInThePomAndOnTheCommandLine() throws IOException {
        Project.replace(project.file("pom.xml"), "</goals>", """
                </goals><configuration><artifacts>types,server</artifacts></configuration>""");
        project.generate();
        Snapshot server = project.outputs();
        List<String> reasons = project.reasons();
        project.generate("-Dsmithy4j.packageName=com.example.posts");

        assertThat(reasons).containsExactly("setting artifacts changed");
        assertThat(server.names()).contains("ParcelsHandler.java").doesNotContain("ParcelsClient.java");
        assertThat(server.files().get("Parcel.java")).isEqualTo(before.files().get("Parcel.java"));
        assertThat(project.reasons()).containsExactly("setting packageName changed");
        assertThat(project.output()).doesNotExist();
        assertThat(project.output().resolveSibling("posts")).isDirectory();
    }

    @Scenario("3")
    void aRemovedShapeTakesItsFilesAlong() throws IOException {
        String model = Files.readString(project.model());
        String track = model.substring(model.indexOf("operation Track"), model.indexOf("/// Something"));
        Files.writeString(project.model(), model.replace(track, "").replace("        Track\n", ""));

        project.generate();

        assertThat(project.outputs().goneSince(before))
                .contains("TrackInput.java", "TrackOutput.java")
                .allMatch(name -> name.startsWith("Track"));
        assertThat(project.outputs().touchedSince(before)).doesNotContain("SendInput.java", "Parcel.java");
    }

    @Scenario("4")
    void aDeletedFileComesBackAlone() throws IOException {
        Files.delete(project.output().resolve("Parcel.java"));

        project.generate();

        assertThat(project.outputs().texts()).isEqualTo(before.texts());
        assertThat(project.outputs().touchedSince(before)).containsExactly("Parcel.java");
    }

    @Scenario("5")
    void aDeletedFolderComesBackAsItWas() throws IOException {
        deleteAll(project.file("target/generated-sources"));

        project.generate();

        assertThat(project.outputs().texts()).isEqualTo(before.texts());
    }

    @Scenario("6")
    void aFileEditedByHandIsRepairedAlone() throws IOException {
        Project.replace(project.output().resolve("Parcel.java"), "Something", "Anything.");

        project.generate();

        assertThat(project.outputs().texts()).isEqualTo(before.texts());
        assertThat(project.outputs().touchedSince(before)).containsExactly("Parcel.java");
        assertThat(project.reasons()).containsExactly("output com/example/parcels/Parcel.java is gone or was edited");
    }

    @Scenario("7")
    void anEditedModelIsGenerated() throws IOException {
        Project.replace(project.model(), "grams: Integer", "grams: Integer\n    colour: String");

        project.generate();

        assertThat(project.outputs().texts().get("Parcel.java")).contains("String colour()");
        assertThat(project.reasons()).containsExactly(SOURCE);
    }

    @Scenario("7b")
    void aDocCommentChangedInOneShapeRewritesItsFileAlone() throws IOException {
        Project.replace(project.model(), "Something that somebody sends", "What somebody sends");

        project.generate();

        assertThat(project.outputs().texts().get("Parcel.java")).contains("What somebody sends");
        assertThat(project.outputs().touchedSince(before)).containsExactly("Parcel.java");
    }

    @Scenario("8")
    void anEditedModelIsGeneratedHoweverOldItsFileIs() throws IOException {
        Project.replace(project.model(), "grams: Integer", "ounce: Integer");
        Files.setLastModifiedTime(project.model(), FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));

        project.generate();

        assertThat(project.outputs().texts().get("Parcel.java")).contains("Integer ounce()");
        assertThat(project.reasons()).containsExactly(SOURCE);
    }

    @Scenario("9")
    void aTouchedModelAndATouchedOutputChangeNothing() throws IOException {
        FileTime now = FileTime.from(Instant.now());
        Files.setLastModifiedTime(project.model(), now);
        Files.setLastModifiedTime(project.output().resolve("Parcel.java"), now);
        Snapshot touched = project.outputs();

        MavenRun run = project.generate();

        assertThat(run.upToDate()).isEqualTo(1);
        assertThat(project.outputs()).isEqualTo(touched);
    }

    @Scenario("10")
    void aCleanRebuildInAnotherFolderIsTheSameToTheByte() throws IOException {
        Project clean = Project.of("single", folder.resolve("another folder"), repository);

        clean.generate();

        assertThat(clean.outputs().texts()).isEqualTo(before.texts());
        assertThat(clean.records().names()).isEqualTo(project.records().names());
    }

    @Scenario("12")
    void anotherVersionOfThePluginGeneratesAnew() throws IOException {
        repository.installPluginAs("0.0.1-staleness");
        Project.replace(project.file("pom.xml"), """
                smithy4j-maven-plugin</artifactId>
                        <version>%s</version>""".formatted(Repository.VERSION), """
                smithy4j-maven-plugin</artifactId>
                        <version>0.0.1-staleness</version>""");

        MavenRun run = project.generate();

        assertThat(run.generated()).as(run.log()).isEqualTo(1);
        assertThat(project.reasons()).containsExactly("setting generator changed");
        assertThat(project.outputs()).isEqualTo(before);
    }

    @Scenario("13")
    void aChangedModelOfADependencyIsGenerated() throws IOException {
        Path caller = Path.of("src/test/projects/reactor/caller/src/main/smithy/parcels.smithy");
        String shapes = Files.readString(Path.of("src/test/projects/reactor/api/src/main/smithy/parcel.smithy"));
        repository.installModels("shapes", shapes);
        Files.writeString(project.model(), Files.readString(caller));
        Project.replace(project.file("pom.xml"), "<dependencies>", """
                <dependencies><dependency><groupId>%s</groupId><artifactId>shapes</artifactId>\
                <version>1.0</version></dependency>""".formatted(Repository.GROUP));
        project.generate();
        Snapshot first = project.outputs();

        repository.installModels("shapes", shapes.replace("grams: Integer", "ounce: Integer"));
        project.generate();

        assertThat(project.reasons())
                .singleElement()
                .asString()
                .matches("dependency .*shapes.*!META-INF/smithy/shapes\\.smithy changed");
        assertThat(project.outputs().texts().get("Parcel.java")).contains("Integer ounce()");
        assertThat(project.outputs().touchedSince(first)).doesNotContain("SendInput.java", "ParcelsClient.java");
    }

    @Scenario("14")
    void aChangedModelOfASiblingModuleIsGenerated() throws IOException {
        Project reactor = Project.of("reactor", folder.resolve("reactor"), repository);
        Project caller = new Project(reactor.file("caller"), repository);
        reactor.run("compile", "-Dmaven.main.skip=true");
        Snapshot first = caller.outputs();

        Project.replace(reactor.file("api/src/main/smithy/parcel.smithy"), "grams: Integer", "ounce: Integer");
        MavenRun run = reactor.run("compile", "-Dmaven.main.skip=true");

        assertThat(run.generated()).isEqualTo(1);
        assertThat(caller.outputs().texts().get("Parcel.java")).contains("Integer ounce()");
        assertThat(caller.outputs().touchedSince(first)).doesNotContain("SendInput.java", "ParcelsClient.java");
    }

    @Scenario("15")
    void aFailedRunLeavesOutputAndRecordOfTheOneBefore() throws IOException {
        String model = Files.readString(project.model());
        Snapshot records = project.records();
        Project.replace(project.model(), "grams: Integer", "grams: Intejer");

        MavenRun failed = MavenRun.in(project.folder(), repository, List.of("generate-sources"), "");
        Snapshot after = project.outputs();
        Snapshot recordsAfter = project.records();
        Files.writeString(project.model(), model);
        MavenRun repaired = project.generate();

        assertThat(failed.succeeded()).isFalse();
        assertThat(after).isEqualTo(before);
        assertThat(recordsAfter).isEqualTo(records);
        assertThat(repaired.upToDate()).isEqualTo(1);
    }

    @Scenario("16")
    void twoExecutionsDoNotDisturbEachOther() throws IOException {
        Project two = Project.of("two-executions", folder.resolve("two"), repository);
        two.generate();
        Snapshot client = Snapshot.of(two.file("target/generated-sources/client"));
        Snapshot.State clientRecord = two.records().files().get("client.record");

        Project.replace(two.file("pom.xml"), "com.example.server", "com.example.desk");
        MavenRun run = two.generate();

        assertThat(run.upToDate()).as(run.log()).isEqualTo(1);
        assertThat(run.generated()).isEqualTo(1);
        assertThat(Snapshot.of(two.file("target/generated-sources/client"))).isEqualTo(client);
        assertThat(two.records().files()).containsEntry("client.record", clientRecord);
        assertThat(two.file("target/generated-sources/server/com/example/desk")).isDirectory();
        assertThat(two.file("target/generated-sources/server/com/example/server"))
                .doesNotExist();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
