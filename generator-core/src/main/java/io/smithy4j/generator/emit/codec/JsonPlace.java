package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.NameAllocator;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Spelling;
import java.util.List;

/**
 * What things are called in a class that knows the JSON form of something with members.
 *
 * @param methods the names of methods
 * @param constants the names of constants
 * @param members the constant that holds the names on the wire
 * @param prefix what the constants of single members start with
 * @param value the variable that holds what is written
 */
record JsonPlace(NameAllocator methods, NameAllocator constants, String members, String prefix, String value) {
    /** A class for nothing else, which has these methods. */
    static JsonPlace ofCodec(EmitContext context, List<String> methods) {
        return new JsonPlace(
                Spelling.scope(methods), Spelling.constants(context.names(), "MEMBERS"), "MEMBERS", "", "value");
    }

    /** The constant of a member. */
    String constant(String javaName) {
        return constants.newName(prefix + Spelling.constant(javaName));
    }
}
