package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits the names of members on the wire, and where each stands among them:
//   private static final int ID = 0;
//   private static final JsonMembers MEMBERS = JsonMembers.of("Id", "Tags");
// Where an initialiser cannot hold the names, it asks methods for them:
//   private static final JsonMembers MEMBERS = JsonMembers.ofParts(names1(), names2());
final class MemberNames {
    private MemberNames() {}

    /** Adds the constants, which are in the order of the names. */
    static void add(TypeSpec.Builder type, JsonPlace place, Collection<String> constants, List<String> wireNames) {
        int index = 0;
        for (String constant : constants) {
            type.addField(
                    constant(TypeName.INT, constant).initializer("$L", index++).build());
        }
        List<CodeBlock> names = wireNames.stream().map(Literals::string).toList();
        List<List<CodeBlock>> runs = Bytecode.runsOfArguments(names);
        FieldSpec.Builder members = constant(RuntimeTypes.JSON_MEMBERS, place.members());
        if (runs.size() == 1) {
            members.initializer("$T.of($L)", RuntimeTypes.JSON_MEMBERS, CodeBlock.join(names, ", "));
        } else {
            List<CodeBlock> calls = new ArrayList<>();
            for (List<CodeBlock> run : runs) {
                MethodSpec part = part(place.methods().newName("names" + (calls.size() + 1)), run);
                type.addMethod(part);
                calls.add(CodeBlock.of("$N()", part));
            }
            members.initializer("$T.ofParts($L)", RuntimeTypes.JSON_MEMBERS, CodeBlock.join(calls, ", "));
        }
        type.addField(members.build());
    }

    private static MethodSpec part(String name, List<CodeBlock> names) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("return $T.of($L)", List.class, CodeBlock.join(names, ", "))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }
}
