package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

// Emits, in the class that reads the errors of a service Post in a JSON protocol:
//   static PostException read(HttpResponse response, byte[] body) {
//       JsonError error = JsonError.read(response.headers().first("x-amzn-errortype"), body);
//       ErrorMetadata metadata = new ErrorMetadata(error.name(), ...);
//       try {
//           return switch (error.name()) { case "NotFound" -> ...; default -> new PostException(...); };
//       } catch (DecodeException e) { return new PostException(...); }
//   }
/** The code of a client that turns a response into the exception of the error's name. */
public final class ErrorReading {
    private final ClassName base;
    private final String namespace;
    private final CodeBlock code;
    private final Map<String, CodeBlock> cases = new LinkedHashMap<>();

    /** {@code code} is the expression for the code that the exception tells. */
    public ErrorReading(EmitContext context, CodeBlock code) {
        this.base = context.types().derived(context.model().id(), Derived.BASE_EXCEPTION);
        this.namespace = context.model().id().namespace();
        this.code = code;
    }

    /** Reads an error with the expression; of errors with one name, that of the service's own namespace. */
    public void add(Id error, CodeBlock expression) {
        if (error.namespace().equals(namespace)) {
            cases.put(error.name(), expression);
        } else {
            cases.putIfAbsent(error.name(), expression);
        }
    }

    /** The method {@code read}, and those that it calls. */
    public List<MethodSpec> methods() {
        SplitMethods parts = new SplitMethods(new NameAllocator(), "readError", named());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.methodBuilder("read")
                .addJavadoc(
                        "The error that a response carries: of the class that the model has for its name, whatever the\n"
                                + "status. If its members cannot be read, its name is still worth telling.")
                .addModifiers(Modifier.STATIC)
                .returns(base)
                .addParameter(RuntimeTypes.HTTP_RESPONSE, "response")
                .addParameter(TypeName.get(byte[].class), "body")
                .addStatement(
                        "$1T error = $1T.read(response.headers().first($2S), body)",
                        RuntimeTypes.JSON_ERROR,
                        "x-amzn-errortype")
                .addStatement(
                        "$1T metadata = new $1T($2L, error.message(), response.status(), $3T.of(response))",
                        RuntimeTypes.ERROR_METADATA,
                        code,
                        RuntimeTypes.REQUEST_ID)
                .addCode(cases.isEmpty() ? unmodelled() : dispatch(parts))
                .build());
        methods.addAll(parts.methods());
        return methods;
    }

    private MethodSpec named() {
        return MethodSpec.methodBuilder("readError")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(base)
                .addParameter(String.class, "name")
                .addParameter(RuntimeTypes.JSON_ERROR, "error")
                .addParameter(RuntimeTypes.ERROR_METADATA, "metadata")
                .addParameter(RuntimeTypes.HTTP_RESPONSE, "response")
                .build();
    }

    private CodeBlock unmodelled() {
        return CodeBlock.builder()
                .addStatement("return new $T(error.message(), metadata)", base)
                .build();
    }

    private CodeBlock dispatch(SplitMethods parts) {
        List<CodeBlock> known = cases.entrySet().stream()
                .map(entry -> CodeBlock.builder()
                        .addStatement("case $L -> $L", Literals.string(entry.getKey()), entry.getValue())
                        .build())
                .toList();
        CodeBlock otherwise = CodeBlock.of("new $T(error.message(), metadata)", base);
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add("return ")
                .add(parts.dispatch(CodeBlock.of("error.name()"), known, otherwise))
                .add(";\n")
                .nextControlFlow("catch ($T e)", RuntimeTypes.DECODE_EXCEPTION)
                .add(unmodelled())
                .endControlFlow()
                .build();
    }
}
