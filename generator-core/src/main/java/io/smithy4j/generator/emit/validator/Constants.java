package io.smithy4j.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

// Emits what a check needs and need not make twice; equal values share a constant:
//   private static final SafePattern ID = SafePattern.scan("^[a-z]+$");
//   private static final SafePattern KEY = SafePattern.linear("^(\\s|ab)$", "^([\\t-\\r...]|ab)$");
// More than a class can initialise stand in classes inside of it, and have names like Constants1.ID.
final class Constants {
    private final NameAllocator scope;
    private final Map<CodeBlock, String> names = new LinkedHashMap<>();
    private final List<List<FieldSpec>> groups = new ArrayList<>(List.of(new ArrayList<>()));
    private int bytesOfGroup;

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
        FieldSpec field = FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
        int bytes = Bytecode.of(CodeBlock.of("$L = $L", name, value));
        if (bytesOfGroup + bytes > Bytecode.MOST_IN_INITIALISER) {
            groups.add(new ArrayList<>());
            bytesOfGroup = 0;
        }
        bytesOfGroup += bytes;
        int holder = groups.size() - 1;
        groups.get(holder).add(field);
        String path = holder == 0 ? name : holder(holder) + "." + name;
        names.put(value, path);
        return path;
    }

    /** Of the class itself. */
    List<FieldSpec> fields() {
        return List.copyOf(groups.get(0));
    }

    /** The classes with the rest. */
    List<TypeSpec> holders() {
        return IntStream.range(1, groups.size())
                .mapToObj(holder -> TypeSpec.classBuilder(holder(holder))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addFields(groups.get(holder))
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .build())
                .toList();
    }

    private static String holder(int number) {
        return "Constants" + number;
    }
}
