package io.smithy4j.json;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.InputLimits;
import org.jspecify.annotations.Nullable;

/**
 * The structure of one body: goes from value to value, whether they are read or skipped, so limits hold for both. A value that was
 * not read when the next is asked for is checked and passed over.
 */
final class JsonTokens {
    final byte[] body;

    final InputLimits limits;

    final JsonPlace place;

    private final KeptKeys keys = new KeptKeys();

    /** The first byte of the current value; of an object or array that has ended, its last. */
    private int start;

    /** Where reading goes on: at the start, as long as nothing of the current value was read. */
    private int at;

    private int count;

    JsonTokens(byte[] body, InputLimits limits) {
        if (body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            throw new DecodeException("", "a byte order mark is not allowed");
        }
        this.body = body;
        this.limits = limits;
        this.place = new JsonPlace(limits);
        arrive(0);
        count(1);
    }

    int start() {
        return start;
    }

    /** The first byte of the current value, which tells of what kind it is; 0 after the end of the body. */
    byte kind() {
        return start < body.length ? body[start] : 0;
    }

    /** Takes {@code end} as that of the current value, unless it is a {@link Fault}. */
    int endValue(int end) {
        at = position(end);
        return at;
    }

    /** Begins the object or array that is the current value. */
    void begin() {
        place.enter(body[start] == '[');
        at = start + 1;
    }

    /** Goes to the next item; false if the array has ended. */
    boolean nextItem() {
        if (!next(']')) {
            return false;
        }
        JsonLevel level = place.level();
        level.nextItem();
        checkItems(level);
        count(1);
        arrive(at);
        return true;
    }

    /** Goes to the next member and tells its index, or {@link JsonMembers#UNKNOWN}, or {@link JsonMembers#END}. */
    int nextMember(JsonMembers members) {
        if (!next('}')) {
            return JsonMembers.END;
        }
        JsonLevel level = place.level();
        int member = level.expected();
        if (members.begins(member, body, at)) {
            at += members.length(member);
            expectNew(level.nextMember(members, member));
        } else {
            member = otherMember(members, level);
        }
        checkItems(level);
        count(2);
        arrive(at);
        return member;
    }

    /** Goes to the next entry and tells its key; null if the object has ended. */
    @Nullable
    String nextKey() {
        if (!next('}')) {
            return null;
        }
        int from = nameStart();
        int plainEnd = StringScanner.plainEnd(body, from);
        int end = isQuote(plainEnd) ? plainEnd : position(StringScanner.end(body, plainEnd));
        String key = checked(end == plainEnd ? keys.key(body, from, end) : DecodedText.any(body, from, end));
        JsonLevel level = place.level();
        expectNew(level.nextMember(key));
        checkItems(level);
        colon(end);
        count(2);
        arrive(at);
        return key;
    }

    /** Passes over the current value, whatever it is. */
    void skip() {
        if (at != start) {
            return;
        }
        int around = place.depth();
        skipOrBegin();
        while (place.depth() > around) {
            boolean hasNext = place.level().isArray() ? nextItem() : nextKey() != null;
            if (hasNext) {
                skipOrBegin();
            }
        }
    }

    /** The body must end after the current value and blanks. */
    void end() {
        skip();
        int end = Blanks.end(body, at);
        if (end == body.length && place.depth() > 0) {
            throw malformed(end);
        }
        if (end == body.length) {
            return;
        }
        throw new DecodeException(
                "",
                Fault.at(body, end) == Fault.NOT_UTF_8 ? Fault.reason(Fault.NOT_UTF_8) : "more than one JSON value");
    }

    /** The end, if that is what it is. */
    int position(int endOrFault) {
        if (endOrFault < 0) {
            throw place.failure(Fault.reason(endOrFault));
        }
        return endOrFault;
    }

    /** The end of the number that is the current value. */
    int numberEnd() {
        int end = position(NumberScanner.end(body, NumberScanner.wholeEnd(body, start)));
        if (end - start > limits.numberChars()) {
            throw place.failure("a number longer than " + limits.numberChars() + " characters");
        }
        return endValue(end);
    }

    boolean isNumber() {
        byte kind = kind();
        return kind == '-' || (kind >= '0' && kind <= '9');
    }

    /** Whether the current value is an object, or was one that has ended. */
    boolean isObject() {
        byte kind = kind();
        return kind == '{' || (kind == '}' && at > start);
    }

    /** Whether the current value is an array, or was one that has ended. */
    boolean isArray() {
        byte kind = kind();
        return kind == '[' || (kind == ']' && at > start);
    }

    /** Whether there is nothing but blanks. */
    boolean isAfterBody() {
        return start == body.length && place.depth() == 0;
    }

    private void skipOrBegin() {
        byte kind = kind();
        if (kind == '{' || kind == '[') {
            begin();
        } else if (isNumber()) {
            numberEnd();
        } else {
            endValue(ScalarScanner.end(body, start));
        }
    }

    /** Goes to the first byte of the next member or item; false if there is none and the object or array has ended. */
    private boolean next(char bracket) {
        if (at == start) {
            skip();
        }
        int i = Blanks.end(body, at);
        byte b = i < body.length ? body[i] : 0;
        boolean isAtStart = place.level().isAtStart();
        if (b == ',' && !isAtStart) {
            at = Blanks.end(body, i + 1);
            return true;
        }
        if (b == bracket) {
            endContainer(i);
            return false;
        }
        if (!isAtStart) {
            throw malformed(i);
        }
        at = i;
        return true;
    }

    private void endContainer(int bracket) {
        start = bracket;
        at = bracket + 1;
        place.leave();
        count(1);
    }

    /** A member that does not come where most senders write it, or not in their spelling. */
    private int otherMember(JsonMembers members, JsonLevel level) {
        int from = nameStart();
        int plainEnd = StringScanner.plainEnd(body, from);
        if (isQuote(plainEnd)) {
            int member = members.indexOf(body, from, plainEnd);
            if (member >= 0) {
                expectNew(level.nextMember(members, member));
                colon(plainEnd);
                return member;
            }
        }
        int end = position(StringScanner.end(body, plainEnd));
        String name = checked(DecodedText.any(body, from, end));
        int member = members.indexOf(name);
        expectNew(member >= 0 ? level.nextMember(members, member) : level.nextMember(name));
        colon(end);
        return member;
    }

    /** The first byte of the name that begins here. */
    private int nameStart() {
        if (!isQuote(at)) {
            throw malformed(at);
        }
        return at + 1;
    }

    private boolean isQuote(int i) {
        return i < body.length && body[i] == '"';
    }

    private String checked(String name) {
        if (name.length() > limits.nameChars()) {
            throw place.failure("a name longer than " + limits.nameChars() + " characters");
        }
        return name;
    }

    private void colon(int quote) {
        int i = quote + 1;
        if (i == body.length || body[i] != ':') {
            i = Blanks.end(body, i);
            if (i == body.length || body[i] != ':') {
                throw malformed(i);
            }
        }
        at = i + 1;
    }

    private void arrive(int from) {
        at = Blanks.end(body, from);
        start = at;
    }

    private void count(int more) {
        count += more;
        if (count > limits.tokens()) {
            throw place.failure("more than " + limits.tokens() + " JSON tokens");
        }
    }

    private void checkItems(JsonLevel level) {
        if (level.count() > limits.items()) {
            throw place.failure("more than " + limits.items() + " items");
        }
    }

    private void expectNew(boolean isNew) {
        if (!isNew) {
            throw place.failure("the name comes twice");
        }
    }

    private DecodeException malformed(int i) {
        return place.failure(Fault.reason(Fault.at(body, i)));
    }
}
