package io.smithy4j.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

// Emits what a check needs and need not make twice; equal values share a constant:
//   private static final SafePattern ID = SafePattern.scan("^[a-z]+$");
//   private static final SafePattern KEY = SafePattern.linear("^(\\s|ab)$", "^([\\t-\\r...]|ab)$");
final class Constants {
    private final NameAllocator scope;
    private final Map<CodeBlock, String> names = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    Constants(Names names) {
        this.scope = Spelling.constants(names);
    }

    /** The name of the constant with this value; {@code wanted} if it is new and the name is free. */
    String named(String wanted, ClassName type, CodeBlock value) {
        String known = names.get(value);
        if (known != null) {
            return known;
        }
        String name = scope.newName(wanted);
        names.put(value, name);
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return name;
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }
}
