package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits, for a service Post:
//   public class PostException extends ServiceException { PostException(@Nullable String message, ErrorMetadata
// metadata) ... }
public final class BaseExceptionEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        Id service = context.model().id();
        boolean hasErrors =
                context.model().declarations().values().stream().anyMatch(ErrorDeclaration.class::isInstance);
        if (!hasErrors && !context.asksForWire()) {
            return List.of();
        }
        TypeSpec type = TypeSpec.classBuilder(context.types().derived(service, Derived.BASE_EXCEPTION))
                .addJavadoc(
                        "An error that the service answered. Errors that the model lists are subclasses; an error that it does\n"
                                + "not list is of this class and keeps its code, message, status and request id.")
                .addModifiers(Modifier.PUBLIC)
                .superclass(RuntimeTypes.SERVICE_EXCEPTION)
                .addField(serialVersion())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(JavaTypes.nullable(ClassName.get(String.class)), "message")
                        .addParameter(RuntimeTypes.ERROR_METADATA, "metadata")
                        .addStatement("super(message, metadata)")
                        .build())
                .build();
        return List.of(JavaFiles.of(context, service, type));
    }

    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }
}
