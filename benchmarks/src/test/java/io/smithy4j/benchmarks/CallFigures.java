package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.call.SignedCall;
import io.smithy4j.benchmarks.call.SignedCalls;
import io.smithy4j.benchmarks.jmh.Call;
import io.smithy4j.benchmarks.jmh.Measurements;
import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import java.util.List;
import java.util.stream.Stream;

/** Whole calls beside those of the AWS SDK: signed, over a transport that answers at once. */
final class CallFigures implements Figures {
    @Override
    public List<Row> measured(Setting setting) throws Exception {
        List<String> names = SignedCalls.all().stream().map(SignedCall::name).toList();
        Measurements measured = Measurements.ofMuchCode(setting, Call.class, names.toArray(String[]::new));
        return names.stream()
                .flatMap(name -> Stream.of(time(name, measured), allocation(name, measured)))
                .toList();
    }

    private static Row time(String name, Measurements measured) {
        Measured aws = measured.nanos(name, "aws");
        return Row.of("signed call", name, measured.nanos(name, "ours"), "AWS SDK", aws, "ns", Goal.timesFaster(6));
    }

    private static Row allocation(String name, Measurements measured) {
        Measured aws = measured.bytes(name, "aws");
        return Row.of(
                "signed call, allocated",
                name,
                measured.bytes(name, "ours"),
                "AWS SDK",
                aws,
                "bytes",
                Goal.oursAtMost(4096, "bytes"));
    }
}
