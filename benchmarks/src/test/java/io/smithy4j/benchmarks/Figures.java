package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.report.Row;
import java.util.List;

/** One group of figures: ours and the peers', measured in one go. */
interface Figures {
    /** Measures; takes as long as the setting allows. */
    List<Row> measured(Setting setting) throws Exception;
}
