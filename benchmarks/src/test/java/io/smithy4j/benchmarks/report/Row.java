package io.smithy4j.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Ours beside one peer, measured in the same run.
 *
 * @param ratio ours divided by the peer's; 0 if the peer's is 0
 * @param reached null if there is no goal
 */
public record Row(
        String what,
        @JsonProperty("case") String subject,
        double ours,
        String peer,
        double peerValue,
        String unit,
        double ratio,
        String goal,
        @Nullable Boolean reached,
        double oursSpread,
        double peerSpread) {

    public static Row of(
            String what, String subject, Measured ours, String peer, Measured theirs, String unit, Goal goal) {
        double ratio = theirs.median() == 0 ? 0 : ours.median() / theirs.median();
        Boolean reached = goal.bound() == Goal.Bound.NONE ? null : goal.isReached(ours.median(), theirs.median());
        return new Row(
                what,
                subject,
                ours.median(),
                peer,
                theirs.median(),
                unit,
                ratio,
                goal.text(),
                reached,
                ours.spread(),
                theirs.spread());
    }
}
