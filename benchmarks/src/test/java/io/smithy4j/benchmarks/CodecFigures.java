package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.jmh.Decode;
import io.smithy4j.benchmarks.jmh.Encode;
import io.smithy4j.benchmarks.jmh.Measurements;
import io.smithy4j.benchmarks.message.Message;
import io.smithy4j.benchmarks.message.Messages;
import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;

/** Generated codecs beside Jackson's streams and databind: JSON in bytes to values, and back. */
final class CodecFigures implements Figures {
    private static final int SMALL_BYTES = 200;

    @Override
    public List<Row> measured(Setting setting) throws Exception {
        String[] names = Messages.all().stream().map(Message::name).toArray(String[]::new);
        Measurements encode = Measurements.of(setting, Encode.class, names);
        Measurements decode = Measurements.of(setting, Decode.class, names);
        List<Row> rows = new ArrayList<>();
        for (Message message : Messages.all()) {
            boolean isSmall = message.ours().encode().length < SMALL_BYTES;
            rows.addAll(rows("encode", message, encode, Goal.ratioAtMost(isSmall ? 0.40 : 0.55)));
            rows.addAll(rows("decode", message, decode, Goal.ratioAtMost(isSmall ? 0.50 : 0.75)));
        }
        return rows;
    }

    private static List<Row> rows(String what, Message message, Measurements measurements, Goal goal) {
        return List.of(
                row(what, message, measurements, "streaming", "Jackson streaming", goal),
                row(what, message, measurements, "databind", "Jackson databind", Goal.NONE));
    }

    private static Row row(String what, Message message, Measurements measurements, String by, String peer, Goal goal) {
        return Row.of(
                what,
                message.name(),
                measurements.nanos(message.name(), "ours"),
                peer,
                measurements.nanos(message.name(), by),
                "ns",
                goal);
    }
}
