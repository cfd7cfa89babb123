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

// Emits how a value is read, and for collections one method a level:
//   in.readString()   Colour.of(in.readString())   WeightJsonCodec.read(in)   readTagList(in)
//   private static List<String> readTagList(JsonReader in) {
//       in.beginArray();
//       ListItems<String> items = in.listItems();
//       while (in.hasNextItem()) { items.add(in.readString()); }
//       return items.toList();
//   }
final class JsonReading {
    private final EmitContext context;
    private final WireForm form;
    private final JavaTypes types;
    private final NameAllocator scope;
    private final Map<Id, String> names = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /** {@code scope} knows the names of the other methods of the class. */
    JsonReading(EmitContext context, WireForm form, NameAllocator scope) {
        this.context = context;
        this.form = form;
        this.types = context.types();
        this.scope = scope;
    }

    /** The methods that the expressions so far call, outermost collections first. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** The expression that reads a value which is there and not null. */
    CodeBlock expression(TypeRef type) {
        return type.match(new TypeRef.Cases<>() {
            @Override
            public CodeBlock basic(TypeRef.Basic basic) {
                return CodeBlock.of("in.read$L()", JsonForm.of(basic.kind()));
            }

            @Override
            public CodeBlock timestamp(TypeRef.Timestamp timestamp) {
                return CodeBlock.of("in.read$L()", JsonForm.of(timestamp.format()));
            }

            @Override
            public CodeBlock document(TypeRef.Document document) {
                return CodeBlock.of("in.readDocument()");
            }

            @Override
            public CodeBlock stream(TypeRef.Stream stream) {
                throw new IllegalStateException("emit: a stream has no JSON form");
            }

            @Override
            public CodeBlock unit(TypeRef.Unit unit) {
                return CodeBlock.of("in.readUnit()");
            }

            @Override
            public CodeBlock list(TypeRef.ListOf list) {
                return CodeBlock.of("$N(in)", listMethod(list));
            }

            @Override
            public CodeBlock map(TypeRef.MapOf map) {
                return CodeBlock.of("$N(in)", mapMethod(map));
            }

            @Override
            public CodeBlock structure(TypeRef.StructureRef structure) {
                return CodeBlock.of("$T.read(in)", codec(structure.id()));
            }

            @Override
            public CodeBlock union(TypeRef.UnionRef union) {
                return CodeBlock.of("$T.read(in)", codec(union.id()));
            }

            @Override
            public CodeBlock enumeration(TypeRef.EnumRef enumeration) {
                return CodeBlock.of("$T.of(in.readString())", types.declared(enumeration.id()));
            }

            @Override
            public CodeBlock intEnumeration(TypeRef.IntEnumRef enumeration) {
                return CodeBlock.of("$T.of(in.readInt())", types.declared(enumeration.id()));
            }
        });
    }

    private ClassName codec(Id declaration) {
        return types.derived(declaration, form.codec(context, declaration));
    }

    private String listMethod(TypeRef.ListOf list) {
        return newMethod(
                list,
                list.id(),
                method -> method.addStatement("in.beginArray()")
                        .addStatement("$T items = in.listItems()", collector(RuntimeTypes.LIST_ITEMS, list))
                        .beginControlFlow("while (in.hasNextItem())")
                        .addCode(
                                added(CodeBlock.of("items.add("), list.element().type(), list.sparse()))
                        .endControlFlow()
                        .addStatement("return items.toList()"));
    }

    private String mapMethod(TypeRef.MapOf map) {
        CodeBlock key = map.key().type() instanceof TypeRef.EnumRef enumeration
                ? CodeBlock.of("$T.of(key)", types.declared(enumeration.id()))
                : CodeBlock.of("key");
        return newMethod(
                map,
                map.id(),
                method -> method.addStatement("in.beginObject()")
                        .addStatement("$T entries = in.mapEntries()", collector(RuntimeTypes.MAP_ENTRIES, map))
                        .beginControlFlow("for ($T key = in.nextKey(); key != null; key = in.nextKey())", String.class)
                        .addCode(added(
                                CodeBlock.of("entries.add($L, ", key),
                                map.value().type(),
                                map.sparse()))
                        .endControlFlow()
                        .addStatement("return entries.toMap()"));
    }

    private TypeName collector(ClassName collector, TypeRef collection) {
        ParameterizedTypeName type = (ParameterizedTypeName) types.boxed(collection);
        return ParameterizedTypeName.get(collector, type.typeArguments().toArray(TypeName[]::new));
    }

    private CodeBlock added(CodeBlock call, TypeRef type, boolean sparse) {
        CodeBlock add = CodeBlock.of("$L$L)", call, expression(type));
        if (!sparse) {
            return CodeBlock.builder().addStatement(add).build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if (in.isNull())")
                .addStatement("in.readNull()")
                .addStatement("$Lnull)", call)
                .nextControlFlow("else")
                .addStatement(add)
                .endControlFlow()
                .build();
    }

    private String newMethod(TypeRef type, Id shape, UnaryOperator<MethodSpec.Builder> body) {
        String known = names.get(shape);
        if (known != null) {
            return known;
        }
        String name = scope.newName(Spelling.method("read", shape));
        names.put(shape, name);
        int place = methods.size();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(types.boxed(type))
                .addParameter(RuntimeTypes.JSON_READER, "in");
        methods.add(place, body.apply(method).build());
        return name;
    }
}
