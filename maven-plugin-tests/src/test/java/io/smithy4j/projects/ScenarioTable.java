package io.smithy4j.projects;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Prints what was tried and whether it held, and fails unless all did:
 *
 * <pre>
 *  7b held    2.1 s  a doc comment changed in one shape rewrites its file alone
 * staleness 16/16
 * </pre>
 */
final class ScenarioTable implements BeforeTestExecutionCallback, AfterTestExecutionCallback, AfterAllCallback {
    private static final int SCENARIOS = 16;

    private final Map<String, Line> lines = new ConcurrentSkipListMap<>(
            Comparator.comparingInt(ScenarioTable::digits).thenComparing(Comparator.naturalOrder()));

    private record Line(boolean held, long millis, String claim) {}

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        store(context).put("start", System.nanoTime());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        long millis = (System.nanoTime() - store(context).get("start", Long.class)) / 1_000_000;
        String number =
                context.getRequiredTestMethod().getAnnotation(Scenario.class).value();
        boolean held = context.getExecutionException().isEmpty();
        lines.put(
                number,
                new Line(held, millis, sentence(context.getRequiredTestMethod().getName())));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        StringBuilder table = new StringBuilder();
        lines.forEach((number, line) -> table.append(String.format(
                Locale.ROOT,
                "%3s %s %5.1f s  %s%n",
                number,
                line.held() ? "held  " : "FAILED",
                line.millis() / 1000.0,
                line.claim())));
        long held = lines.values().stream().filter(Line::held).count();
        System.out.printf("%sstaleness %d/%d%n", table, held, SCENARIOS);
        if (held != SCENARIOS) {
            throw new AssertionError("staleness: " + held + " of " + SCENARIOS + " scenarios hold");
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(ScenarioTable.class, context.getUniqueId()));
    }

    private static int digits(String number) {
        return Integer.parseInt(number.replaceAll("\\D", ""));
    }

    private static String sentence(String methodName) {
        return methodName.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
