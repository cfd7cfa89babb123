package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Pagination;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

// Emits, for an operation ListParcels with pages of parcels, into the client:
//   default ItemPaginator<ListParcelsOutput, Parcel> listParcelsPaginator(ListParcelsInput input) {
//       return Paginator.of(input, this::listParcels, ListParcelsOutput::nextToken,
//                       (page, token) -> page.toBuilder().nextToken(token).build())
//               .withItems(ListParcelsOutput::parcels);
//   }
final class PaginatorMethod {
    private final EmitContext context;
    private final ClientForm form;
    private final JavaTypes types;
    private final Operation operation;
    private final Pagination pagination;

    PaginatorMethod(EmitContext context, ClientForm form, Operation operation, Pagination pagination) {
        this.context = context;
        this.form = form;
        this.types = context.types();
        this.operation = operation;
        this.pagination = pagination;
    }

    MethodSpec method() {
        ClassName input = types.declared(operation.input());
        String call = context.names().method(operation.id());
        MethodSpec.Builder method = MethodSpec.methodBuilder(context.names().paginator(operation.id()))
                .addJavadoc(
                        "All pages of {@link #$L($T)},\nfrom that of the input on. Each is asked for when it is needed.",
                        call,
                        input)
                .addAnnotations(Deprecations.annotations(operation.docs()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returned())
                .addParameter(input, "input");
        if (operation.docs().deprecation() != null) {
            method.addJavadoc("\n\n@deprecated as the other one");
        }
        return method.addStatement(
                        "return $T.of(\ninput,\nthis::$N,\n$L,\n(page, token) -> page.toBuilder().$N(token).build())$L",
                        form.paginator(),
                        call,
                        path(pagination.outputToken()),
                        context.names().member(operation.input(), pagination.inputToken()),
                        items())
                .build();
    }

    private TypeName returned() {
        ClassName output = types.declared(operation.output());
        if (pagination.items().isEmpty()) {
            return ParameterizedTypeName.get(form.paginator(), output);
        }
        return ParameterizedTypeName.get(form.itemPaginator(), output, item());
    }

    private TypeName item() {
        TypeRef items = last(pagination.items()).type();
        if (items instanceof TypeRef.ListOf list) {
            return types.element(list);
        }
        if (items instanceof TypeRef.MapOf map) {
            ParameterizedTypeName held = (ParameterizedTypeName) types.boxed(map);
            return ParameterizedTypeName.get(
                    ClassName.get(Map.Entry.class), held.typeArguments().toArray(TypeName[]::new));
        }
        throw new IllegalStateException("emit: the items of " + operation.id() + " are neither a list nor a map");
    }

    private CodeBlock items() {
        if (pagination.items().isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock path = last(pagination.items()).type() instanceof TypeRef.MapOf
                ? entries(pagination.items())
                : path(pagination.items());
        return CodeBlock.of("\n.withItems($L)", path);
    }

    /** What leads from an output to a member; null on the way stays null. */
    private CodeBlock path(List<String> names) {
        return names.size() == 1
                ? CodeBlock.of(
                        "$T::$N",
                        types.declared(operation.output()),
                        accessors(names).get(0))
                : CodeBlock.of("output -> $L", guarded(accessors(names)));
    }

    private CodeBlock entries(List<String> names) {
        List<String> accessors = new ArrayList<>(accessors(names));
        accessors.add("entrySet");
        return CodeBlock.of("output -> $L", guarded(accessors));
    }

    private static CodeBlock guarded(List<String> accessors) {
        CodeBlock.Builder code = CodeBlock.builder();
        StringBuilder way = new StringBuilder("output");
        for (int i = 0; i < accessors.size(); i++) {
            way.append('.').append(accessors.get(i)).append("()");
            if (i + 1 < accessors.size()) {
                code.add("$L == null ? null : ", way.toString());
            }
        }
        return code.add("$L", way.toString()).build();
    }

    private List<String> accessors(List<String> names) {
        List<String> accessors = new ArrayList<>();
        Id at = operation.output();
        for (String name : names) {
            accessors.add(context.names().member(at, name));
            at = member(at, name).type() instanceof TypeRef.StructureRef next ? next.id() : at;
        }
        return accessors;
    }

    private Member last(List<String> names) {
        Id at = operation.output();
        Member member = member(at, names.get(0));
        for (String name : names.subList(1, names.size())) {
            at = ((TypeRef.StructureRef) member.type()).id();
            member = member(at, name);
        }
        return member;
    }

    private Member member(Id structure, String name) {
        Optional<Member> member = context.model().declarations().get(structure) instanceof WithMembers declaration
                ? declaration.member(name)
                : Optional.empty();
        return member.orElseThrow(() -> new IllegalStateException("emit: " + structure + " has no member " + name));
    }
}
