package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.aws.Conversion;
import io.smithy4j.benchmarks.aws.Conversions;
import io.smithy4j.benchmarks.jmh.Convert;
import io.smithy4j.benchmarks.jmh.Measurements;
import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import java.util.List;
import java.util.stream.Stream;

/** Generated operations beside the marshallers of the AWS SDK: an input to its HTTP request, an HTTP answer to its output. */
final class ConversionFigures implements Figures {
    private static final Goal GOAL = Goal.timesFaster(5);

    @Override
    public List<Row> measured(Setting setting) throws Exception {
        List<Conversion> all = Conversions.all();
        Measurements measured = Measurements.of(
                setting, Convert.class, all.stream().map(Conversion::name).toArray(String[]::new));
        return Stream.concat(
                        all.stream().map(conversion -> time(conversion, measured)),
                        all.stream().map(conversion -> allocation(conversion, measured)))
                .toList();
    }

    private static Row time(Conversion conversion, Measurements measured) {
        Measured ours = measured.nanos(conversion.name(), "ours");
        Measured aws = measured.nanos(conversion.name(), "aws");
        return Row.of(what(conversion), conversion.name(), ours, "AWS SDK", aws, "ns", GOAL);
    }

    private static Row allocation(Conversion conversion, Measurements measured) {
        Measured ours = measured.bytes(conversion.name(), "ours");
        Measured aws = measured.bytes(conversion.name(), "aws");
        return Row.of(what(conversion) + ", allocated", conversion.name(), ours, "AWS SDK", aws, "bytes", Goal.NONE);
    }

    private static String what(Conversion conversion) {
        return switch (conversion.kind()) {
            case REQUEST -> "encode request";
            case ANSWER -> "decode answer";
        };
    }
}
