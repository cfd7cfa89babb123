package io.smithy4j.conformance.generated;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.MemberShape;

/** Variants of generated unions: records nested in a sealed interface. */
final class Unions {
    private Unions() {}

    static Class<?> variant(GeneratedCode code, MemberShape member) {
        return code.nested(member.getContainer(), code.variant(member));
    }

    /** Null for a variant of a unit, which holds nothing. */
    static @Nullable RecordComponent component(Class<?> variant) {
        RecordComponent[] components = variant.getRecordComponents();
        return components.length == 0 ? null : components[0];
    }

    static Object make(Class<?> variant, Object... values) {
        Constructor<?> constructor = variant.getConstructors()[0];
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
