package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.report.Results;
import io.smithy4j.benchmarks.report.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The command: measures every group of figures, keeps them in {@code results.json}, shows them as {@code results.md}. */
public final class Run {
    private static final List<Figures> FIGURES = List.of(
            new CodecFigures(),
            new ConversionFigures(),
            new CallFigures(),
            new ValidationFigures(),
            new ServerFigures());

    private Run() {}

    /** Takes the setting, {@code short} or {@code full}, and the folder for the results. */
    public static void main(String[] arguments) throws Exception {
        Setting setting = Setting.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Path folder = Path.of(arguments[1]);
        Results results = Results.startedIn(folder);
        for (Figures figures : FIGURES) {
            results.add(figures.measured(setting));
        }
        String table = Table.of(results.rows());
        Files.writeString(folder.resolve("results.md"), table);
        System.out.println(table);
    }
}
