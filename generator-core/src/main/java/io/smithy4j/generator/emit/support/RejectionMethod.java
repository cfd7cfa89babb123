package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Rejection;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

// Emits how broken constraints are told to the caller, as the error of Smithy's validation model or the service's own
// one:
//   public HttpResponse encodeRejection(List<Violation> violations) { ... ValidationException.builder() ... }
public final class RejectionMethod {
    private static final Id ERROR = Id.of("smithy.framework#ValidationException");
    private static final Id FIELD = Id.of("smithy.framework#ValidationExceptionField");

    private RejectionMethod() {}

    /**
     * The method, or nothing if no error of the service can tell.
     *
     * @param errors the class that writes the errors of the service
     */
    public static Optional<MethodSpec> of(EmitContext context, Derived errors) {
        Rejection rejection = context.model().rejection();
        return rejection == null ? Optional.empty() : Optional.of(method(context, rejection, errors));
    }

    private static MethodSpec method(EmitContext context, Rejection rejection, Derived errors) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("encodeRejection")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.HTTP_RESPONSE)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION), "violations");
        boolean hasFields = rejection.error().equals(ERROR);
        if (hasFields) {
            method.addCode(fields(context));
        }
        return method.addStatement(
                        "return $T.$L($T.builder()\n.$N($T.summary(violations))$L\n.build())",
                        context.types().derived(context.model().id(), errors),
                        ErrorMethods.name(context, rejection.error()),
                        context.types().declared(rejection.error()),
                        context.names().member(rejection.error(), rejection.message()),
                        RuntimeTypes.VIOLATION,
                        hasFields
                                ? CodeBlock.of("\n.$N(fields)", context.names().member(ERROR, "fieldList"))
                                : CodeBlock.of(""))
                .build();
    }

    private static CodeBlock fields(EmitContext context) {
        ClassName field = context.types().declared(FIELD);
        return CodeBlock.builder()
                .addStatement(
                        "$T fields = new $T<>()",
                        ParameterizedTypeName.get(ClassName.get(List.class), field),
                        ArrayList.class)
                .beginControlFlow("for ($T violation : violations)", RuntimeTypes.VIOLATION)
                .addStatement(
                        "fields.add($T.builder()\n.$N(violation.path())\n.$N(violation.message())\n.build())",
                        field,
                        context.names().member(FIELD, "path"),
                        context.names().member(FIELD, "message"))
                .endControlFlow()
                .build();
    }
}
