package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.report.Results;
import io.smithy4j.benchmarks.report.Table;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
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
            new WholeProcessFigures(),
            new ServerFigures());

    private Run() {}

    /** Takes the setting, {@code short} or {@code full}, and the folder for the results. */
    public static void main(String[] arguments) throws Exception {
        Setting setting = Setting.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Path folder = Path.of(arguments[1]);
        String machine = machine(setting);
        Results results = Results.startedIn(folder);
        for (Figures figures : FIGURES) {
            results.add(figures.measured(setting));
        }
        String table = machine + "\n\n" + Table.of(results.rows());
        Files.writeString(folder.resolve("results.md"), table);
        System.out.println(table);
    }

    /** What figures depend on; a machine with more load than processors gives no good ones. */
    private static String machine(Setting setting) {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "Setting %s, Java %s, %d processors, load %.1f at the start.",
                setting.name().toLowerCase(Locale.ROOT),
                Runtime.version(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }
}
