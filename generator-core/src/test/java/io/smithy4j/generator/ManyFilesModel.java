package io.smithy4j.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A model of 42 files and some 400 shapes, rich in what depends on language, time, charset or order when done wrong. */
final class ManyFilesModel {
    private static final int FILES = 40;

    private static final String IZMIR = """
            $version: "2"
            namespace izmir
            use aws.protocols#restJson1
            @restJson1
            service Izmir { version: "1", operations: [FindIt] }
            @http(method: "GET", uri: "/it/{id}")
            @readonly
            operation FindIt {
                input := { @required @httpLabel id: String, @httpQuery("i") limit: Integer }
                output := { item: istanbul#Item0, at: Timestamp }
                errors: [IllegalIt]
            }
            @error("client")
            @httpError(418)
            structure IllegalIt { message: String }
            """;

    private ManyFilesModel() {}

    /** The files, in the order of their names. */
    static List<Path> writeTo(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        StringBuilder operations = new StringBuilder();
        for (int number = 0; number < FILES; number++) {
            String text = file(number, (number * 7 + 1) % FILES);
            files.add(Files.writeString(folder.resolve("i" + (100 + number) + ".smithy"), text));
            operations.append(" DoIt").append(number);
        }
        files.add(Files.writeString(folder.resolve("istanbul.smithy"), istanbul(operations.toString())));
        files.add(Files.writeString(folder.resolve("izmir.smithy"), IZMIR));
        return files;
    }

    private static String istanbul(String operations) {
        return String.format(Locale.ROOT, """
                $version: "2"
                namespace istanbul
                use aws.protocols#awsJson1_1
                /// Überall I und ı, 東京 and 𝒊.
                @title("İstanbul")
                @awsJson1_1
                service Istanbul { version: "1", operations: [%s] }
                """, operations);
    }

    private static String file(int number, int other) {
        return String.format(Locale.ROOT, """
                $version: "2"
                namespace istanbul
                /// Does İt%1$d – in 1,5 of 2.5 cases, “quoted”.
                operation DoIt%1$d {
                    input := { @required item: Item%1$d, tags: Tags%1$d }
                    output: Result%1$d
                    errors: [IOFailure%1$d]
                }
                /// The item number %1$d; ß and ſ have odd upper cases.
                structure Item%1$d {
                    @required
                    iD: String
                    @range(min: 0.5, max: 1234567.25)
                    price: Double = %1$d.5
                    @length(min: 1, max: 1000)
                    title: String = "ı%1$d"
                    kind: Kind%1$d, rank: Rank%1$d, choice: Choice%1$d, next: Item%2$d
                    at: Timestamp, size: BigDecimal, image: Blob
                    is: Boolean = true
                }
                structure Result%1$d { items: Items%1$d, index: Index%1$d }
                @error("server")
                structure IOFailure%1$d { message: String, retryIn: Integer }
                enum Kind%1$d {
                    INITIAL
                    FINAL_I = "ı"
                    IDLE = "i%1$d"
                }
                intEnum Rank%1$d {
                    FIRST = 1
                    SIXTH = 6%1$d
                }
                union Choice%1$d { text: String, item: Item%1$d, rank: Rank%2$d }
                @uniqueItems
                list Tags%1$d { @pattern("^[a-zı]+$") member: String }
                list Items%1$d { member: Item%2$d }
                map Index%1$d { key: String, value: Item%1$d }
                """, number, other);
    }
}
