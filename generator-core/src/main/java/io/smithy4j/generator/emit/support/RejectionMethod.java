package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import io.smithy4j.generator.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

// Emits how broken constraints are told to the caller, as the error of Smithy's validation model:
//   public HttpResponse encodeRejection(List<Violation> violations) { ... ValidationException.builder() ... }
public final class RejectionMethod {
    private static final Id ERROR = Id.of("smithy.framework#ValidationException");
    private static final Id FIELD = Id.of("smithy.framework#ValidationExceptionField");

    private RejectionMethod() {}

    /**
     * The method, or nothing if no operation has the error.
     *
     * @param errors the class that writes the errors of the service
     */
    public static Optional<MethodSpec> of(EmitContext context, Derived errors) {
        ServiceModel model = context.model();
        boolean listed = model.operations().stream()
                .anyMatch(operation -> operation.errors().contains(ERROR));
        return listed && model.declarations().containsKey(FIELD)
                ? Optional.of(method(context, errors))
                : Optional.empty();
    }

    private static MethodSpec method(EmitContext context, Derived errors) {
        JavaTypes types = context.types();
        Names names = context.names();
        ClassName field = types.declared(FIELD);
        return MethodSpec.methodBuilder("encodeRejection")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.HTTP_RESPONSE)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION), "violations")
                .addStatement(
                        "$T fields = new $T<>()",
                        ParameterizedTypeName.get(ClassName.get(List.class), field),
                        ArrayList.class)
                .beginControlFlow("for ($T violation : violations)", RuntimeTypes.VIOLATION)
                .addStatement(
                        "fields.add($T.builder()\n.$N(violation.path())\n.$N(violation.message())\n.build())",
                        field,
                        names.member(FIELD, "path"),
                        names.member(FIELD, "message"))
                .endControlFlow()
                .addStatement(
                        "return $T.$L($T.builder()\n.$N($T.summary(violations))\n.$N(fields)\n.build())",
                        types.derived(context.model().id(), errors),
                        ErrorMethods.name(context, ERROR),
                        types.declared(ERROR),
                        names.member(ERROR, "message"),
                        RuntimeTypes.VIOLATION,
                        names.member(ERROR, "fieldList"))
                .build();
    }
}
