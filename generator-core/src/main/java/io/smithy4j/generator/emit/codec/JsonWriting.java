package io.smithy4j.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

// Emits how a value is written, and for collections one method a level:
//   out.writeString(id)   out.writeString(colour.value())   WeightJsonCodec.write(out, weight)   writeTagList(out,
// tags)
//   private static void writeTagList(JsonWriter out, List<String> list) {
//       out.beginArray();
//       for (int i = 0; i < list.size(); i++) { out.writeString(list.get(i)); }
//       out.endArray();
//   }
final class JsonWriting {
    private final EmitContext context;
    private final WireForm form;
    private final JavaTypes types;
    private final NameAllocator scope;
    private final Map<Id, String> names = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /** {@code scope} knows the names of the other methods of the class. */
    JsonWriting(EmitContext context, WireForm form, NameAllocator scope) {
        this.context = context;
        this.form = form;
        this.types = context.types();
        this.scope = scope;
    }

    /** The methods that the statements so far call, outermost collections first. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** The statement that writes the value of an expression. */
    CodeBlock statement(TypeRef type, CodeBlock value) {
        return type.match(new TypeRef.Cases<>() {
            @Override
            public CodeBlock basic(TypeRef.Basic basic) {
                return CodeBlock.of("out.write$L($L)", JsonForm.of(basic.kind()), value);
            }

            @Override
            public CodeBlock timestamp(TypeRef.Timestamp timestamp) {
                return CodeBlock.of("out.write$L($L)", JsonForm.of(timestamp.format()), value);
            }

            @Override
            public CodeBlock document(TypeRef.Document document) {
                return CodeBlock.of("out.writeDocument($L)", value);
            }

            @Override
            public CodeBlock stream(TypeRef.Stream stream) {
                throw new IllegalStateException("emit: a stream has no JSON form");
            }

            @Override
            public CodeBlock unit(TypeRef.Unit unit) {
                return CodeBlock.of("out.writeUnit()");
            }

            @Override
            public CodeBlock list(TypeRef.ListOf list) {
                return CodeBlock.of("$N(out, $L)", listMethod(list), value);
            }

            @Override
            public CodeBlock map(TypeRef.MapOf map) {
                return CodeBlock.of("$N(out, $L)", mapMethod(map), value);
            }

            @Override
            public CodeBlock structure(TypeRef.StructureRef structure) {
                return CodeBlock.of("$T.write(out, $L)", codec(structure.id()), value);
            }

            @Override
            public CodeBlock union(TypeRef.UnionRef union) {
                return CodeBlock.of("$T.write(out, $L)", codec(union.id()), value);
            }

            @Override
            public CodeBlock enumeration(TypeRef.EnumRef enumeration) {
                return CodeBlock.of("out.writeString($L.value())", value);
            }

            @Override
            public CodeBlock intEnumeration(TypeRef.IntEnumRef enumeration) {
                return CodeBlock.of("out.writeInt($L.value())", value);
            }
        });
    }

    private ClassName codec(Id declaration) {
        return types.derived(declaration, form.codec(context, declaration));
    }

    private String listMethod(TypeRef.ListOf list) {
        String known = names.get(list.id());
        return known != null
                ? known
                : newMethod(
                        list.id(),
                        method -> method.addParameter(types.boxed(list), "list")
                                .addStatement("out.beginArray()")
                                .beginControlFlow("for (int i = 0; i < list.size(); i++)")
                                .addCode(written(list.element().type(), CodeBlock.of("list.get(i)"), list.sparse()))
                                .endControlFlow()
                                .addStatement("out.endArray()"));
    }

    private String mapMethod(TypeRef.MapOf map) {
        String known = names.get(map.id());
        return known != null ? known : newMethod(map.id(), method -> mapMethodBody(method, map));
    }

    private MethodSpec.Builder mapMethodBody(MethodSpec.Builder method, TypeRef.MapOf map) {
        CodeBlock key = map.key().type() instanceof TypeRef.EnumRef
                ? CodeBlock.of("entries.key(i).value()")
                : CodeBlock.of("entries.key(i)");
        ParameterizedTypeName type = (ParameterizedTypeName) types.boxed(map);
        TypeName view = ParameterizedTypeName.get(
                RuntimeTypes.MAP_VIEW, type.typeArguments().toArray(TypeName[]::new));
        return method.addParameter(type, "map")
                .addStatement("out.beginObject()")
                .addStatement("$T entries = $T.of(map)", view, RuntimeTypes.MAP_VIEW)
                .beginControlFlow("for (int i = 0; i < entries.size(); i++)")
                .addStatement("out.name($L)", key)
                .addCode(written(map.value().type(), CodeBlock.of("entries.value(i)"), map.sparse()))
                .endControlFlow()
                .addStatement("out.endObject()");
    }

    private CodeBlock written(TypeRef type, CodeBlock value, boolean sparse) {
        if (!sparse) {
            return CodeBlock.builder().addStatement(statement(type, value)).build();
        }
        return CodeBlock.builder()
                .addStatement("$T value = $L", types.boxed(type), value)
                .beginControlFlow("if (value == null)")
                .addStatement("out.writeNull()")
                .nextControlFlow("else")
                .addStatement(statement(type, CodeBlock.of("value")))
                .endControlFlow()
                .build();
    }

    private String newMethod(Id shape, UnaryOperator<MethodSpec.Builder> body) {
        String name = scope.newName(Spelling.method("write", shape));
        names.put(shape, name);
        int place = methods.size();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out");
        methods.add(place, body.apply(method).build());
        return name;
    }
}
