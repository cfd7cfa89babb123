package io.smithy4j.benchmarks.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;

/** Goals of allocation are only as right as these. */
final class SizesTest {
    @Test
    void arraysAreAsLargeAsTheJvmSays() {
        for (int length : new int[] {0, 1, 7, 8, 9, 200}) {
            assertThat(Sizes.ofArray(length))
                    .isEqualTo(ClassLayout.parseInstance(new byte[length]).instanceSize());
        }
    }

    @Test
    void decodedMessagesAreLargerTheMoreTheyHold() {
        long small = Sizes.ofDecoded(Messages.named("DeleteTags input"));
        long large = Sizes.ofDecoded(Messages.named("GetItem output, large"));

        // Four strings and their arrays at least; and less than ten times the text for many small strings.
        assertThat(small).isBetween(4 * 48L, 600L);
        assertThat(large).isGreaterThan(20 * small);
    }
}
