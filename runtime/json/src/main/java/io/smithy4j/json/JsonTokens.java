package io.smithy4j.json;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.InputLimits;
import io.smithy4j.core.SlotPool;
import org.jspecify.annotations.Nullable;

/**
 * The structure of one body: goes from value to value, whether they are read or skipped, so limits hold for both. A value that was
 * not read when the next is asked for is checked and passed over. Used over and over.
 */
final class JsonTokens extends JsonPlace {
    /** Those of a body that has ended: there is nothing to read. */
    static final JsonTokens ENDED = new JsonTokens();

    private static final SlotPool<JsonTokens> KEPT = new SlotPool<>();

    /** So deep are most bodies; levels further in are made anew. */
    private static final int USUAL_DEPTH = 16;

    private final JsonLevel outside = level;

    private int deepest;

    private final KeptKeys keys = new KeptKeys();

    /** How many more may come. */
    private int tokensLeft;

    private JsonTokens() {}

    /** Those of a body, at its only value. Nobody but the caller has them until {@link #end}. */
    static JsonTokens of(byte[] body, InputLimits limits) {
        if (body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            throw new DecodeException("", "a byte order mark is not allowed");
        }
        JsonTokens kept = KEPT.take();
        JsonTokens tokens = kept == null ? new JsonTokens() : kept;
        tokens.body = body;
        tokens.limits = limits;
        tokens.deepest = 0;
        tokens.tokensLeft = limits.tokens() - 1;
        tokens.arrive(0);
        return tokens;
    }

    /** Begins the object or array that is the current value. */
    void begin() {
        JsonLevel around = level;
        if (around.depth == limits.depth()) {
            throw failure("nested deeper than " + limits.depth());
        }
        JsonLevel inner = around.inner();
        inner.begin(body[start] == '[');
        level = inner;
        deepest = Math.max(deepest, inner.depth);
        at = start + 1;
    }

    /** Goes to the next item; false if the array has ended. */
    boolean nextItem() {
        if (!next(']')) {
            return false;
        }
        level.nextItem();
        took(1);
        arrive(at);
        return true;
    }

    /** Goes to the next member and tells its index, or {@link JsonMembers#UNKNOWN}, or {@link JsonMembers#END}. */
    int nextMember(JsonMembers members) {
        if (!next('}')) {
            return JsonMembers.END;
        }
        int member = level.expected();
        if (members.begins(member, body, at)) {
            int from = at + 1;
            at += members.length(member);
            expectNew(level.nextMember(members, member, body, from));
        } else {
            member = otherMember(members);
        }
        took(2);
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
        int end = keys.next(body, from);
        String key = end >= 0 ? keys.current() : otherKey(from);
        expectNew(level.nextMember(key, body, from));
        colon(end >= 0 ? end : at);
        took(2);
        arrive(at);
        return key;
    }

    /** Ends the object that holds one member, if no other follows at once: what most unions are. */
    boolean endsAtOnce() {
        int i = at;
        if (i == start || i >= body.length || body[i] != '}') {
            return false;
        }
        endContainer(i);
        return true;
    }

    /** Passes over the current value, whatever it is. */
    void skip() {
        if (at != start) {
            return;
        }
        int around = level.depth;
        skipOrBegin();
        while (level.depth > around) {
            boolean hasNext = level.isArray() ? nextItem() : nextKey() != null;
            if (hasNext) {
                skipOrBegin();
            }
        }
    }

    /** The body must end after the current value and blanks. Then others may have these tokens. */
    void end() {
        skip();
        int end = Blanks.end(body, at);
        if (end < body.length) {
            throw new DecodeException(
                    "",
                    Fault.at(body, end) == Fault.NOT_UTF_8
                            ? Fault.reason(Fault.NOT_UTF_8)
                            : "more than one JSON value");
        }
        if (level.depth > 0) {
            throw malformed(end);
        }
        body = NONE;
        keys.forget();
        outside.forget(deepest, USUAL_DEPTH);
        KEPT.give(this);
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
        int i = at;
        byte b = i < body.length ? body[i] : 0;
        if (level.count() == 0) {
            // Of items, too, the first is most often a string or an object.
            if (b == '"' || b == '{') {
                return true;
            }
        } else if (b == ',') {
            at = Blanks.end(body, i + 1);
            return true;
        }
        return nextOrEnd(bracket, Blanks.end(body, i));
    }

    private boolean nextOrEnd(char bracket, int i) {
        if (level.depth == 0) {
            throw new IllegalStateException("no object or array was begun");
        }
        byte b = i < body.length ? body[i] : 0;
        if (b == bracket) {
            endContainer(i);
            return false;
        }
        if (level.count() == 0) {
            at = i;
        } else if (b == ',') {
            at = Blanks.end(body, i + 1);
        } else {
            throw malformed(i);
        }
        return true;
    }

    private void endContainer(int bracket) {
        start = bracket;
        at = bracket + 1;
        level = level.outer;
        if (--tokensLeft < 0) {
            throw tooMany();
        }
    }

    /** A key that is not known to come here; moves to the quote after it. */
    private String otherKey(int from) {
        int plainEnd = StringScanner.plainEnd(body, from);
        if (isQuote(plainEnd)) {
            at = plainEnd;
            return checked(keys.key(body, from, plainEnd));
        }
        at = position(StringScanner.end(body, plainEnd));
        return checked(DecodedText.any(body, from, at));
    }

    /** A member that does not come where most senders write it, or not in their spelling. */
    private int otherMember(JsonMembers members) {
        int from = nameStart();
        int plainEnd = StringScanner.plainEnd(body, from);
        if (isQuote(plainEnd)) {
            int member = members.indexOf(body, from, plainEnd);
            if (member >= 0) {
                expectNew(level.nextMember(members, member, body, from));
                colon(plainEnd);
                return member;
            }
        }
        int end = position(StringScanner.end(body, plainEnd));
        String name = checked(DecodedText.any(body, from, end));
        int member = members.indexOf(name);
        expectNew(member >= 0 ? level.nextMember(members, member, body, from) : level.nextMember(name, body, from));
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
            throw failure("a name longer than " + limits.nameChars() + " characters");
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

    /** Counts a member or item. */
    private void took(int tokens) {
        tokensLeft -= tokens;
        if (tokensLeft < 0 || level.count() > limits.items()) {
            throw tooMany();
        }
    }

    private DecodeException tooMany() {
        return level.count() > limits.items()
                ? failure("more than " + limits.items() + " items")
                : failure("more than " + limits.tokens() + " JSON tokens");
    }

    private void expectNew(boolean isNew) {
        if (!isNew) {
            throw failure("the name comes twice");
        }
    }

    private DecodeException malformed(int i) {
        return failure(Fault.reason(Fault.at(body, i)));
    }
}
