package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.Outline;
import io.smithy4j.generator.ir.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a type is planned to declare, taken before it is printed. */
final class PlannedOutline {
    private final List<String> declarations = new ArrayList<>();

    private PlannedOutline() {}

    static Outline of(Id source, TypeSpec type) {
        PlannedOutline outline = new PlannedOutline();
        outline.addType("", type);
        return new Outline(source, outline.declarations);
    }

    private void addType(String outer, TypeSpec type) {
        String path = outer + type.name();
        String kind = type.kind().name().toLowerCase(Locale.ROOT);
        declarations.add(Outline.type(kind, path, names(type.annotations())));
        type.enumConstants()
                .forEach(
                        (name, constant) -> declarations.add(Outline.field(path, name, names(constant.annotations()))));
        for (FieldSpec field : type.fieldSpecs()) {
            declarations.add(Outline.field(path, field.name(), names(field.annotations())));
        }
        if (!type.staticBlock().isEmpty()) {
            declarations.add(Outline.initialiser(path));
        }
        if (!type.initializerBlock().isEmpty()) {
            declarations.add(Outline.initialiser(path));
        }
        type.methodSpecs().forEach(method -> addMethod(path, type.kind(), method));
        type.typeSpecs().forEach(nested -> addType(path + ".", nested));
    }

    private void addMethod(String path, TypeSpec.Kind kind, MethodSpec method) {
        List<String> parameters =
                method.parameters().stream().map(ParameterSpec::name).toList();
        // JavaPoet marks constructors, compact ones too, with names that are none in Java.
        if (method.name().startsWith("<")) {
            declarations.add(Outline.constructor(path, kind == TypeSpec.Kind.RECORD ? List.of() : parameters));
        } else {
            declarations.add(Outline.method(path, method.name(), parameters, names(method.annotations())));
        }
    }

    private static List<String> names(List<AnnotationSpec> annotations) {
        return annotations.stream()
                .map(annotation -> ((ClassName) annotation.type()).simpleName())
                .toList();
    }
}
