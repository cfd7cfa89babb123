package io.smithy4j.generator.pattern;

import java.util.List;
import java.util.Random;

/** Makes strings that a pattern finds, and strings that it nearly finds; what looks around or back is left out of account. */
final class Strings implements Node.Cases<String> {
    private static final int FEW_TURNS = 4;
    private static final int DIFFERENT_TURNS = 40;

    private final Random random;
    private final int turns;
    private int length;

    /** {@code turns} is how often at most a repetition goes round beyond what it must. */
    private Strings(Random random, int turns) {
        this.random = random;
        this.turns = turns;
    }

    static String found(Node node, Random random) throws NotExpressibleException {
        return node.match(new Strings(random, FEW_TURNS));
    }

    /** With repetitions that go round so often. */
    static String found(Node node, Random random, int turns) throws NotExpressibleException {
        return node.match(new Strings(random, turns));
    }

    /** The string with something added, left out, doubled or exchanged somewhere. */
    static String near(String found, Random random) {
        int at = found.isEmpty()
                ? 0
                : found.offsetByCodePoints(0, random.nextInt(found.codePointCount(0, found.length())));
        int next = found.isEmpty() ? 0 : found.offsetByCodePoints(at, 1);
        String odd = odd(random);
        return switch (random.nextInt(7)) {
            case 0 -> found.substring(0, at) + odd + found.substring(at);
            case 1 -> found.substring(0, at) + found.substring(next);
            case 2 -> found.substring(0, next) + found.substring(at);
            case 3 -> found.substring(0, at) + odd + found.substring(next);
            case 4 -> found + odd;
            case 5 -> odd + found;
            default -> found + found;
        };
    }

    private static String odd(Random random) {
        List<String> odd = List.of(
                "\n",
                "\r\n",
                "\u2028",
                "\u0085",
                " ",
                "\u00a0",
                "\ufeff",
                "\t",
                "\u000b",
                "\u0000",
                "a",
                "Z",
                "0",
                "_",
                "-",
                ".",
                ":",
                "/",
                "\u00e9",
                "\u0130",
                "\u212a",
                "\u4e2d",
                "\ud83d\ude00",
                "\ud835\udc00",
                "\uffff",
                "\u0301",
                "$",
                "\\",
                "~");
        return odd.get(random.nextInt(odd.size()));
    }

    @Override
    public String characters(Node.Characters characters) {
        List<CodePoints.Range> ranges = exact(characters).ranges();
        if (ranges.isEmpty()) {
            return "";
        }
        CodePoints.Range range = ranges.get(random.nextInt(ranges.size()));
        int width = Math.min(range.last() - range.first() + 1, 200);
        int codePoint = range.first() + random.nextInt(width);
        length++;
        boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return isHalf ? "\ud83d\ude00" : Character.toString(codePoint);
    }

    private static CodePoints exact(Node.Characters characters) {
        boolean isFirm = characters.items().stream().noneMatch(ClassItem.Property.class::isInstance);
        CodePoints all = characters.atMost();
        CodePoints ascii = all.and(CodePoints.of(0, 127));
        return isFirm || ascii.isEmpty() ? all : ascii;
    }

    @Override
    public String sequence(Node.Sequence sequence) throws NotExpressibleException {
        StringBuilder text = new StringBuilder();
        for (Node node : sequence.nodes()) {
            text.append(node.match(this));
        }
        return text.toString();
    }

    @Override
    public String alternatives(Node.Alternatives alternatives) throws NotExpressibleException {
        return alternatives
                .nodes()
                .get(random.nextInt(alternatives.nodes().size()))
                .match(this);
    }

    @Override
    public String group(Node.Group group) throws NotExpressibleException {
        return group.node().match(this);
    }

    @Override
    public String atomic(Node.Atomic atomic) throws NotExpressibleException {
        return atomic.node().match(this);
    }

    @Override
    public String repeat(Node.Repeat repeat) throws NotExpressibleException {
        Counts counts = repeat.counts();
        int most = (int) Math.min(counts.max(), (long) counts.min() + turns);
        int wanted = turns > FEW_TURNS ? most : counts.min() + random.nextInt(most - counts.min() + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(wanted, DIFFERENT_TURNS); i++) {
            text.append(repeat.node().match(this));
        }
        String all = text.toString();
        boolean isPumped = wanted > DIFFERENT_TURNS && (counts.min() > DIFFERENT_TURNS || length < turns);
        return isPumped ? pumped(all, wanted) : all;
    }

    private String pumped(String all, int wanted) {
        length += all.length() * (wanted / DIFFERENT_TURNS - 1);
        return all.repeat(wanted / DIFFERENT_TURNS);
    }

    @Override
    public String position(Node.Position position) {
        return "";
    }

    @Override
    public String look(Node.Look look) {
        return "";
    }

    @Override
    public String reference(Node.Reference reference) {
        return "";
    }
}
