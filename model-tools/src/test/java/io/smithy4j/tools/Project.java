package io.smithy4j.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project in a folder of a test. */
public record Project(Path folder) {
    /** A service with one operation, {@code Say}, whose input has a member {@code text}. */
    public static final String ECHO = """
            $version: "2"

            namespace com.example.echo

            use aws.protocols#awsJson1_1

            @awsJson1_1
            service Echo {
                version: "1"
                operations: [
                    Say
                ]
            }

            operation Say {
                input := {
                    text: String
                }
                output := {
                    text: String
                }
            }
            """;

    public Project file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public Project model(String text) throws IOException {
        return file("src/main/smithy/echo.smithy", text);
    }

    public String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    public Path path(String path) {
        return folder.resolve(path);
    }

    public ModelSources sources() {
        return new ModelSources(folder, List.of(folder.resolve("src/main/smithy")), List.of());
    }
}
