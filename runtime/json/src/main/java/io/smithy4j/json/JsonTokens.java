package io.smithy4j.json;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.InputLimits;
import io.smithy4j.core.JsonPointer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The tokens of one body. Every token passes {@link #next}, whether it is read or skipped, so limits hold for both. Keeps the
 * place of the current value without allocating anything a member.
 */
final class JsonTokens {
    private static final int USUAL_DEPTH = 8;

    private final JsonParser parser;

    private final InputLimits limits;

    /** Index 0 stands for the body itself; level n is made when something is first nested n deep. */
    private @Nullable JsonLevel[] levels = new @Nullable JsonLevel[USUAL_DEPTH];

    private int depth;

    private int count;

    JsonTokens(byte[] body, InputLimits limits) {
        JsonBytes.check(body);
        this.limits = limits;
        this.parser = Jackson.parser(body);
    }

    /** The next token; null after the last. */
    @Nullable
    JsonToken next() {
        JsonToken token = nextOfParser();
        if (token == null) {
            return null;
        }
        if (++count > limits.tokens()) {
            throw failure("more than " + limits.tokens() + " JSON tokens");
        }
        switch (token) {
            case START_OBJECT -> begin(false);
            case START_ARRAY -> begin(true);
            case END_OBJECT, END_ARRAY -> depth--;
            case PROPERTY_NAME -> beginMember();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                countItem();
                checkNumber();
            }
            default -> countItem();
        }
        return token;
    }

    /** The number of objects and arrays that have begun and not ended. */
    int depth() {
        return depth;
    }

    /** The innermost object or array. */
    JsonLevel level() {
        JsonLevel level = levels[depth];
        if (level == null) {
            throw new IllegalStateException("no object or array was begun");
        }
        return level;
    }

    /** The name of the member that has just begun, which must not have come before in this object. */
    String newName() {
        String name = name();
        if (!level().addName(name)) {
            throw duplicate();
        }
        return name;
    }

    /** The index of the member that has just begun, which must not have come before in this object. */
    int newMember(JsonMembers members) {
        JsonLevel level = level();
        String name = name();
        int member = members.indexOf(name, level.expectedMember);
        if (member >= 0) {
            level.expectedMember = member + 1;
        }
        boolean isNew = (member >= 0 && member < Long.SIZE) ? level.addMember(member) : level.addName(name);
        if (!isNew) {
            throw duplicate();
        }
        return member;
    }

    /** The text of the current string, or of the current number as it is spelled. */
    String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw failure(reason(e));
        }
    }

    /** The value of the current integer; fails if it is not between {@code min} and {@code max}. */
    long integer(long min, long max) {
        // A long has at most 19 digits and a sign; what is longer need not be computed.
        if (parser.getStringLength() > 20) {
            throw outOfRange();
        }
        long value;
        try {
            value = parser.getLongValue();
        } catch (JacksonException e) {
            throw outOfRange();
        }
        if (value < min || value > max) {
            throw outOfRange();
        }
        return value;
    }

    /** The value of the current number; fails if a double would be infinite. */
    double real() {
        double value;
        try {
            value = parser.getDoubleValue();
        } catch (JacksonException e) {
            throw outOfRange();
        }
        if (Double.isInfinite(value)) {
            throw outOfRange();
        }
        return value;
    }

    DecodeException outOfRange() {
        return failure("number out of range");
    }

    /** A failure at the current place. Never holds words or causes of Jackson: they quote the input. */
    DecodeException failure(String reason) {
        return new DecodeException(path().toString(), reason);
    }

    /** JSON pointer to the current value; to an object or array, once it has ended. */
    JsonPointer path() {
        JsonPointer path = new JsonPointer();
        for (int i = 1; i <= depth; i++) {
            JsonLevel level = levels[i];
            if (level == null) {
                continue;
            }
            if (level.name != null) {
                path.name(level.name);
            } else if (level.index >= 0) {
                path.index(level.index);
            }
        }
        return path;
    }

    private @Nullable JsonToken nextOfParser() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw failure(reason(e));
        }
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the JSON ends too early";
        }
        return e instanceof StreamConstraintsException ? "the JSON exceeds a limit" : "the JSON is not well-formed";
    }

    private void begin(boolean isArray) {
        countItem();
        if (depth == limits.depth()) {
            throw failure("nested deeper than " + limits.depth());
        }
        depth++;
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        JsonLevel level = levels[depth];
        if (level == null) {
            level = new JsonLevel();
            levels[depth] = level;
        }
        level.begin(isArray);
    }

    private void beginMember() {
        String name = parser.currentName();
        if (name.length() > limits.nameChars()) {
            throw failure("a name longer than " + limits.nameChars() + " characters");
        }
        level().name = name;
        checkItems(++level().index);
    }

    private void countItem() {
        if (depth > 0 && level().isArray()) {
            checkItems(++level().index);
        }
    }

    private void checkItems(int index) {
        if (index >= limits.items()) {
            throw failure("more than " + limits.items() + " items");
        }
    }

    private void checkNumber() {
        if (parser.getStringLength() > limits.numberChars()) {
            throw failure("a number longer than " + limits.numberChars() + " characters");
        }
    }

    private String name() {
        return memberName(depth);
    }

    /** The name of the member that is read at a depth. */
    String memberName(int atDepth) {
        JsonLevel level = levels[atDepth];
        if (level == null || level.name == null) {
            throw new IllegalStateException("a value was left unread");
        }
        return level.name;
    }

    private DecodeException duplicate() {
        return failure("the name comes twice");
    }
}
