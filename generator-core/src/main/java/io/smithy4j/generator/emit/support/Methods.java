package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** How methods start that many emitters print. */
public final class Methods {
    private Methods() {}

    /** A public method with {@code @Override}. */
    public static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
