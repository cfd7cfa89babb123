package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.call.SignedCall;
import io.smithy4j.benchmarks.call.SignedCalls;
import io.smithy4j.benchmarks.jmh.Call;
import io.smithy4j.benchmarks.jmh.Measurements;
import io.smithy4j.benchmarks.jmh.PlainCall;
import io.smithy4j.benchmarks.jmh.Sign;
import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;

/** Whole calls beside those of the AWS SDK, over a transport that answers at once; and what of them is the signature. */
final class CallFigures implements Figures {
    private static final String PUT_ITEM = "PutItem, 10 attributes";

    @Override
    public List<Row> measured(Setting setting) throws Exception {
        String[] names = SignedCalls.all().stream().map(SignedCall::name).toArray(String[]::new);
        Measurements signed = Measurements.ofMuchCode(setting, Call.class, names);
        Measurements plain = Measurements.ofMuchCode(setting, PlainCall.class, PUT_ITEM);
        Measurements signature = Measurements.ofMuchCode(setting, Sign.class, PUT_ITEM);
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(time("signed call", name, signed, Goal.timesFaster(6)));
            rows.add(allocation("signed call, allocated", name, signed, Goal.oursAtMost(4096, "bytes")));
        }
        rows.add(time("call without signature", PUT_ITEM, plain, Goal.NONE));
        rows.add(allocation("call without signature, allocated", PUT_ITEM, plain, Goal.NONE));
        rows.add(time("signature alone", PUT_ITEM, signature, Goal.NONE));
        rows.add(allocation("signature alone, allocated", PUT_ITEM, signature, Goal.NONE));
        return rows;
    }

    private static Row time(String what, String name, Measurements measured, Goal goal) {
        Measured aws = measured.nanos(name, "aws");
        return Row.of(what, name, measured.nanos(name, "ours"), "AWS SDK", aws, "ns", goal);
    }

    private static Row allocation(String what, String name, Measurements measured, Goal goal) {
        Measured aws = measured.bytes(name, "aws");
        return Row.of(what, name, measured.bytes(name, "ours"), "AWS SDK", aws, "bytes", goal);
    }
}
