package io.smithy4j.maven.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class SlowRunTest {
    private final List<String> lines = new ArrayList<>();
    private long nanos;

    private final Log log = new SystemStreamLog() {
        @Override
        public void info(CharSequence line) {
            lines.add(line.toString());
        }
    };

    @Test
    void aShortRunIsSilent() {
        SlowRun run = new SlowRun(log, () -> nanos);
        nanos = 2_900_000_000L;

        run.service("a.b#C", 1, 1);

        assertThat(lines).isEmpty();
    }

    @Test
    void aLongRunTellsItsServices() {
        SlowRun run = new SlowRun(log, () -> nanos);

        run.service("a.b#C", 1, 3);
        nanos = 3_000_000_000L;
        run.service("a.b#D", 2, 3);
        run.service("a.b#E", 3, 3);

        assertThat(lines).containsExactly("generating a.b#D, 2 of 3", "generating a.b#E, 3 of 3");
    }
}
