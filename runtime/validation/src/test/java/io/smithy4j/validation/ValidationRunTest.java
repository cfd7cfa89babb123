package io.smithy4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smithy4j.core.Blob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ValidationRunTest {
    private static final BigDecimal LOW = new BigDecimal("2.2");

    private static final BigDecimal HIGH = new BigDecimal("8.8");

    @Test
    void whatIsValidIsLookedAtOnce() {
        AtomicInteger looks = new AtomicInteger();

        assertThat(ValidationRun.violations("abc", (value, run) -> {
                    looks.incrementAndGet();
                    run.enter("string");
                    run.length(value, 2, 8);
                    run.leave();
                }))
                .isEmpty();
        assertThat(looks).hasValue(1);
    }

    @Test
    void whatIsNotIsLookedAtAgainToTellAllOfIt() {
        assertThat(ValidationRun.violations(List.of("a", "abc", ""), (values, run) -> {
                    for (int i = 0; i < values.size(); i++) {
                        run.enter(i);
                        run.minLength(values.get(i), 2);
                        run.leave();
                    }
                }))
                .extracting(Violation::path)
                .containsExactly("/0", "/2");
    }

    @Test
    void charactersBeyondTheBasicPlaneCountOnce() {
        String three = "\uD83D\uDE00".repeat(3);

        assertThat(messages("x", run -> {
                    run.length(three, 3, 3);
                    run.minLength(three, 3);
                    run.maxLength(three, 3);
                }))
                .isEmpty();
        assertThat(messages("x", run -> {
                    run.length(three, 4, 9);
                    run.minLength(three, 4);
                    run.maxLength(three, 2);
                }))
                .hasSize(3);
    }

    @Test
    void aLengthOutsideTwoBoundsNamesBoth() {
        assertThat(messages("string", run -> run.length("a", 2, 8)))
                .containsExactly("Value with length 1 at '/string' failed to satisfy constraint: "
                        + "Member must have length between 2 and 8, inclusive");
        assertThat(messages("string", run -> run.length("123456789", 2, 8))).hasSize(1);
        assertThat(messages("string", run -> {
                    run.length("12", 2, 8);
                    run.length("12345678", 2, 8);
                }))
                .isEmpty();
    }

    @Test
    void aLengthOutsideOneBoundNamesThatOne() {
        assertThat(messages("maxString", run -> run.maxLength("abcdefg", 6)))
                .containsExactly("Value with length 7 at '/maxString' failed to satisfy constraint: "
                        + "Member must have length less than or equal to 6");
        assertThat(messages("minString", run -> run.minLength("abc", 4)))
                .containsExactly("Value with length 3 at '/minString' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 4");
        assertThat(messages("x", run -> {
                    run.maxLength("abcdef", 6);
                    run.minLength("abcd", 4);
                }))
                .isEmpty();
    }

    @Test
    void lengthsOfStringsCountCodePoints() {
        assertThat(messages("x", run -> run.length("\ud83d\udc4d\ud83d\udc4d", 2, 2)))
                .isEmpty();
        assertThat(messages("x", run -> run.maxLength("\ud83d\udc4d\ud83d\udc4d\ud83d\udc4d", 2)))
                .containsExactly("Value with length 3 at '/x' failed to satisfy constraint: "
                        + "Member must have length less than or equal to 2");
    }

    @Test
    void listsMapsAndBlobsHaveLengthsToo() {
        List<String> list = List.of("a");
        Map<String, String> map = Map.of("a", "b");
        Blob blob = Blob.ofUtf8("a");

        assertThat(messages("x", run -> {
                    run.length(list, 1, 1);
                    run.length(map, 1, 1);
                    run.length(blob, 1, 1);
                    run.minLength(list, 1);
                    run.minLength(map, 1);
                    run.minLength(blob, 1);
                    run.maxLength(list, 1);
                    run.maxLength(map, 1);
                    run.maxLength(blob, 1);
                }))
                .isEmpty();
        assertThat(messages("x", run -> {
                    run.length(list, 2, 3);
                    run.length(map, 2, 3);
                    run.length(blob, 2, 3);
                    run.minLength(list, 2);
                    run.minLength(map, 2);
                    run.minLength(blob, 2);
                    run.maxLength(list, 0);
                    run.maxLength(map, 0);
                    run.maxLength(blob, 0);
                }))
                .hasSize(9)
                .allMatch(message -> message.startsWith("Value with length 1 at '/x' "));
    }

    @Test
    void integersOutsideTheirRangeAreTold() {
        assertThat(messages("short", run -> run.range((short) 9, 2, 8)))
                .containsExactly(
                        "Value at '/short' failed to satisfy constraint: Member must be between 2 and 8, inclusive");
        assertThat(messages("minShort", run -> run.min(1, 2)))
                .containsExactly(
                        "Value at '/minShort' failed to satisfy constraint: Member must be greater than or equal to 2");
        assertThat(messages("maxShort", run -> run.max(9, 8)))
                .containsExactly(
                        "Value at '/maxShort' failed to satisfy constraint: Member must be less than or equal to 8");
        assertThat(messages("x", run -> {
                    run.range(2, 2, 8);
                    run.range(8L, 2, 8);
                    run.min(2, 2);
                    run.max(8, 8);
                }))
                .isEmpty();
    }

    @Test
    void boundsOfDecimalsArePrintedAsInTheModel() {
        assertThat(messages("float", run -> run.range(8.9f, LOW, HIGH)))
                .containsExactly(
                        "Value at '/float' failed to satisfy constraint: Member must be between 2.2 and 8.8, inclusive");
        assertThat(messages("x", run -> run.min(2.1, LOW)))
                .containsExactly(
                        "Value at '/x' failed to satisfy constraint: Member must be greater than or equal to 2.2");
        assertThat(messages("x", run -> run.max(9.0, new BigDecimal("8"))))
                .containsExactly("Value at '/x' failed to satisfy constraint: Member must be less than or equal to 8");
    }

    @Test
    void aFloatThatIsTheBoundAsSentIsInRange() {
        assertThat(messages("x", run -> {
                    run.range(8.8f, LOW, HIGH);
                    run.range(2.2f, LOW, HIGH);
                    run.range(8.8, LOW, HIGH);
                    run.range(2.2, LOW, HIGH);
                    run.min(2.2f, LOW);
                    run.max(8.8f, HIGH);
                }))
                .isEmpty();
        assertThat(messages("x", run -> {
                    run.range(Math.nextUp(8.8f), LOW, HIGH);
                    run.range(Math.nextDown(2.2), LOW, HIGH);
                }))
                .hasSize(2);
    }

    @Test
    void nanAndTheInfinitiesAreInNoRange() {
        assertThat(messages("x", run -> {
                    run.range(Double.NaN, LOW, HIGH);
                    run.range(Float.NaN, LOW, HIGH);
                    run.min(Double.NaN, LOW);
                    run.min(Float.NaN, LOW);
                    run.max(Double.NaN, HIGH);
                    run.max(Float.NaN, HIGH);
                    run.max(Double.POSITIVE_INFINITY, HIGH);
                    run.min(Float.NEGATIVE_INFINITY, LOW);
                }))
                .hasSize(8);
    }

    @Test
    void bigNumbersAreComparedByValue() {
        assertThat(messages("x", run -> {
                    run.range(new BigDecimal("8.80"), LOW, HIGH);
                    run.range(BigInteger.TWO, BigInteger.TWO, BigInteger.TEN);
                    run.min(new BigDecimal("2.20"), LOW);
                    run.max(BigInteger.TEN, BigInteger.TEN);
                }))
                .isEmpty();
        assertThat(messages("x", run -> {
                    run.range(new BigDecimal("8.80000000000000000000001"), LOW, HIGH);
                    run.range(BigInteger.ONE, BigInteger.TWO, BigInteger.TEN);
                    run.min(new BigDecimal("2.1"), LOW);
                    run.max(new BigDecimal("8.9"), HIGH);
                    run.min(BigInteger.ONE, BigInteger.TWO);
                    run.max(BigInteger.TEN, BigInteger.TWO);
                }))
                .hasSize(6);
    }

    @Test
    void patternsEnumsNullsAndRepetitionsHaveTheirMessages() {
        assertThat(messages("string", run -> run.pattern("xyz", SafePattern.scan("^[a-m]+$"))))
                .containsExactly("Value at '/string' failed to satisfy constraint: "
                        + "Member must satisfy regular expression pattern: ^[a-m]+$");
        assertThat(messages("string", run -> run.notInEnum("[abc, def]")))
                .containsExactly("Value at '/string' failed to satisfy constraint: "
                        + "Member must satisfy enum value set: [abc, def]");
        assertThat(messages("string", ValidationRun::notNull))
                .containsExactly("Value at '/string' failed to satisfy constraint: Member must not be null");
        assertThat(messages("list", run -> run.uniqueItems(List.of("a", "b", "a"))))
                .containsExactly("Value at '/list' failed to satisfy constraint: Member must have unique values");
        assertThat(messages("list", run -> run.uniqueItems(List.of("a", "b")))).isEmpty();
        assertThat(messages("string", run -> run.pattern("abc", SafePattern.scan("^[a-m]+$"))))
                .isEmpty();
    }

    @Test
    void pathsFollowWhatIsEnteredAndLeft() {
        ValidationRun run = new ValidationRun();
        run.enter("map");
        run.enter("a/b~");
        run.enter(12);
        run.notNull();
        run.leave();
        run.notNull();
        run.leave();
        run.leave();
        run.notNull();

        assertThat(run.violations()).extracting(Violation::path).containsExactly("/map/a~1b~0/12", "/map/a~1b~0", "");
    }

    @Test
    void pathsMayBeDeep() {
        ValidationRun run = new ValidationRun();
        for (int i = 0; i < 128; i++) {
            run.enter(i % 2 == 0 ? "n" : "m");
        }
        run.notNull();
        for (int i = 0; i < 128; i++) {
            run.leave();
        }

        assertThat(run.violations())
                .singleElement()
                .satisfies(v -> assertThat(v.path()).isEqualTo("/n/m".repeat(64)));
        assertThatIllegalStateException().isThrownBy(run::leave);
    }

    @Test
    void violationsComeInTheOrderOfTheChecks() {
        ValidationRun run = new ValidationRun();
        run.enter("b");
        run.maxLength("abc", 1);
        run.notInEnum("[x]");
        run.leave();
        run.enter("a");
        run.notNull();
        run.leave();

        assertThat(run.violations()).extracting(Violation::path).containsExactly("/b", "/b", "/a");
    }

    @Test
    void noMoreThan100AreKept() {
        ValidationRun run = new ValidationRun();
        for (int i = 0; i < 99; i++) {
            run.notNull();
        }

        assertThat(run.isFull()).isFalse();
        run.notNull();
        assertThat(run.isFull()).isTrue();
        for (int i = 0; i < 1_000; i++) {
            run.notNull();
            run.maxLength("abc", 1);
        }
        assertThat(run.violations()).hasSize(100);
    }

    @Test
    void longPathsAreCutAndEndTheListSooner() {
        ValidationRun run = new ValidationRun();
        for (int i = 0; i < 100; i++) {
            run.enter("k".repeat(100_000) + i);
            run.notNull();
            run.leave();
        }

        List<Violation> violations = run.violations();
        int chars = violations.stream()
                .mapToInt(v -> 2 * v.message().length() + v.path().length())
                .sum();
        assertThat(run.isFull()).isTrue();
        assertThat(violations).isNotEmpty().allSatisfy(v -> assertThat(v.path()).hasSize(1_000));
        assertThat(chars).isLessThan(64 * 1024);
    }

    @Test
    void theFirstViolationStandsHoweverLongItIs() {
        String pattern = "[a]".repeat(10_000);

        assertThat(messages("x", run -> run.pattern("b", SafePattern.scan(pattern, "a"))))
                .hasSize(1);
    }

    @Test
    void noMessageQuotesTheValue() {
        assertThat(messages("x", run -> {
                    run.maxLength("canary", 1);
                    run.pattern("canary", SafePattern.scan("^x$"));
                    run.uniqueItems(List.of("canary", "canary"));
                    run.range(4_711, 1, 2);
                    run.max(new BigDecimal("4711"), HIGH);
                }))
                .hasSize(5)
                .noneMatch(message -> message.contains("canary") || message.contains("4711"));
    }

    private static List<String> messages(String member, Consumer<ValidationRun> check) {
        ValidationRun run = new ValidationRun();
        run.enter(member);
        check.accept(run);
        run.leave();
        return run.violations().stream().map(Violation::message).toList();
    }
}
