package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.jmh.Decode;
import io.smithy4j.benchmarks.jmh.Encode;
import io.smithy4j.benchmarks.jmh.Measurements;
import io.smithy4j.benchmarks.message.Message;
import io.smithy4j.benchmarks.message.Messages;
import io.smithy4j.benchmarks.message.Sizes;
import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Generated codecs beside Jackson's streams and databind: values to bytes of JSON, and back. */
final class CodecFigures implements Figures {
    private static final int SMALL_BYTES = 200;

    @Override
    public List<Row> measured(Setting setting) throws Exception {
        List<Message> messages = Messages.all();
        String[] names = messages.stream().map(Message::name).toArray(String[]::new);
        Measurements encode = Measurements.of(setting, Encode.class, names);
        Measurements decode = Measurements.of(setting, Decode.class, names);
        return Stream.of(
                        rows(messages, message -> times("encode", message, encode, 0.40, 0.55)),
                        rows(messages, message -> times("decode", message, decode, 0.50, 0.75)),
                        rows(messages, message -> encodeAllocation(message, encode)),
                        rows(messages, message -> decodeAllocation(message, decode)))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<Row> rows(List<Message> messages, Function<Message, List<Row>> rows) {
        return messages.stream().flatMap(message -> rows.apply(message).stream());
    }

    private static List<Row> times(String what, Message message, Measurements measured, double small, double large) {
        boolean isSmall = message.ours().encode().length < SMALL_BYTES;
        Measured ours = measured.nanos(message.name(), "ours");
        return List.of(
                Row.of(
                        what,
                        message.name(),
                        ours,
                        "Jackson streaming",
                        measured.nanos(message.name(), "streaming"),
                        "ns",
                        Goal.ratioAtMost(isSmall ? small : large)),
                Row.of(
                        what,
                        message.name(),
                        ours,
                        "Jackson databind",
                        measured.nanos(message.name(), "databind"),
                        "ns",
                        Goal.NONE));
    }

    private static List<Row> encodeAllocation(Message message, Measurements measured) {
        Measured result = Measured.exactly(Sizes.ofArray(message.ours().encode().length));
        return allocation("encode", message, measured, "the result", result, Goal.atMostMore(64, "bytes"));
    }

    private static List<Row> decodeAllocation(Message message, Measurements measured) {
        Measured graph = Measured.exactly(Sizes.ofDecoded(message));
        return allocation("decode", message, measured, "the objects", graph, Goal.ratioAtMost(1.1));
    }

    private static List<Row> allocation(
            String what, Message message, Measurements measured, String least, Measured bytes, Goal goal) {
        Measured ours = measured.bytes(message.name(), "ours");
        Measured streaming = measured.bytes(message.name(), "streaming");
        return List.of(
                Row.of(what + ", allocated", message.name(), ours, least, bytes, "bytes", goal),
                Row.of(what + ", allocated", message.name(), ours, "Jackson streaming", streaming, "bytes", Goal.NONE));
    }
}
