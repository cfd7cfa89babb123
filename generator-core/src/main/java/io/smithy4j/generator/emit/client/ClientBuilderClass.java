package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.javatype.RuntimeTypes;
import javax.lang.model.element.Modifier;

// Emits, inside of a client PostClient; the settings are the runtime's, the same for both forms:
//   final class Builder extends ClientBuilder<Builder> { public PostClient build() ... }
final class ClientBuilderClass {
    private ClientBuilderClass() {}

    /** The name of the builder of a client. */
    static ClassName of(ClassName client) {
        return client.nestedClass("Builder");
    }

    static TypeSpec type(ClassName client, ClassName defaultClient) {
        ClassName builder = of(client);
        return TypeSpec.classBuilder(builder)
                .addJavadoc(
                        "Builds $L {@link $T}; an endpoint or a transport must be set.",
                        Spelling.article(client.simpleName()),
                        client)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, builder))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(builder)
                        .addStatement("return this")
                        .build())
                .addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc(
                                "Builds the client.\n\n@throws $T if neither an endpoint nor an in-memory service is set",
                                IllegalStateException.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(client)
                        .addStatement("return new $T(pipeline())", defaultClient)
                        .build())
                .build();
    }
}
