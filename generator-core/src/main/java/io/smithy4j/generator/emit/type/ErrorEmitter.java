package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.ErrorMessages;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Methods;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.Retry;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

// Emits, for an error NotFound with the members message and Code:
//   public final class NotFound extends PostException {
//       private final int code;
//       public static Builder builder() ... public int code() ... public Builder toBuilder() ...
//       public RetryHint retryHint() { return RetryHint.RETRYABLE; }      if the model says so
//       public static final class Builder { private ErrorMetadata metadata = ErrorMetadata.of("NotFound", 404); ... }
//   }
public final class ErrorEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        return context.model().declarations().values().parallelStream()
                .filter(ErrorDeclaration.class::isInstance)
                .map(ErrorDeclaration.class::cast)
                .map(error -> JavaFiles.of(context, error.id(), new ErrorClass(context, error).type()))
                .toList();
    }

    private static final class ErrorClass {
        private final EmitContext context;
        private final ErrorDeclaration error;
        private final ClassName name;
        private final List<Property> properties;
        private final String metadata;

        ErrorClass(EmitContext context, ErrorDeclaration error) {
            this.context = context;
            this.error = error;
            this.name = context.types().declared(error.id());
            this.properties = Property.of(context, error);
            NameAllocator scope =
                    Spelling.scope(properties.stream().map(Property::name).toList());
            this.metadata = scope.newName("metadata");
        }

        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.classBuilder(name)
                    .addJavadoc(Javadoc.of(error.docs()).build())
                    .addAnnotations(Deprecations.annotations(error.docs()))
                    .addAnnotations(Deprecations.suppression(new Deprecations(context.model()).inTypesOf(error)))
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .superclass(context.types().derived(context.model().id(), Derived.BASE_EXCEPTION))
                    .addField(BaseExceptionEmitter.serialVersion());
            List<Property> fields =
                    properties.stream().filter(property -> !isMessage(property)).toList();
            fields.forEach(property -> type.addField(field(property)));
            type.addMethod(constructor(fields)).addMethod(Accessors.builderMethod(name));
            fields.forEach(property -> type.addMethod(Accessors.accessor(property)));
            if (properties.stream().anyMatch(property -> isMessage(property) && isNeverNull(property))) {
                type.addMethod(messageMethod());
            }
            if (error.retry() != Retry.UNSAID) {
                type.addMethod(retryHintMethod());
            }
            return type.addMethod(Accessors.toBuilderMethod(name))
                    .addType(builderClass())
                    .build();
        }

        private boolean isMessage(Property property) {
            return ErrorMessages.isMessage(error, property.member());
        }

        private static boolean isNeverNull(Property property) {
            return !(property.member().presence() instanceof Presence.Maybe);
        }

        private static MethodSpec messageMethod() {
            return MethodSpec.methodBuilder("getMessage")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return $T.requireNonNull(super.getMessage())", Objects.class)
                    .build();
        }

        private MethodSpec retryHintMethod() {
            return Methods.overriding("retryHint")
                    .returns(RuntimeTypes.RETRY_HINT)
                    .addStatement(
                            "return $T.$L",
                            RuntimeTypes.RETRY_HINT,
                            error.retry() == Retry.THROTTLED ? "THROTTLING" : "RETRYABLE")
                    .build();
        }

        private static FieldSpec field(Property property) {
            FieldSpec.Builder field = Accessors.field(property).toBuilder();
            if (!property.isSerializable()) {
                field.addAnnotation(Deprecations.suppress("serial"));
            }
            return field.build();
        }

        private MethodSpec constructor(List<Property> fields) {
            Construction construction = new Construction(name, properties);
            CodeBlock message = properties.stream()
                    .filter(this::isMessage)
                    .map(construction::taken)
                    .findFirst()
                    .orElse(CodeBlock.of("null"));
            MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(name.nestedClass("Builder"), "builder")
                    .addStatement("super($L, builder.$N)", message, metadata);
            construction.assignments(fields).forEach(constructor::addCode);
            return constructor.build();
        }

        private TypeSpec builderClass() {
            TypeSpec.Builder builder = BuilderClass.of(context, name, List.of(metadataField()), properties)
                    .addMethods(BuilderClass.copyingConstructor(name, properties, copied()));
            if (Corrections.needed(context, error.id())) {
                builder.addMethods(Corrections.methods(name, properties, this::corrected));
            }
            return builder.addMethod(metadataMethod()).build();
        }

        private FieldSpec metadataField() {
            String code = error.id().name();
            return FieldSpec.builder(RuntimeTypes.ERROR_METADATA, metadata, Modifier.PRIVATE)
                    .initializer(
                            "$T.of($L, $L)", RuntimeTypes.ERROR_METADATA, Literals.string(code), error.httpStatus())
                    .build();
        }

        private List<CodeBlock> copied() {
            List<CodeBlock> copied = new ArrayList<>();
            copied.add(CodeBlock.builder()
                    .addStatement("this.$N = from.metadata()", metadata)
                    .build());
            properties.forEach(property -> copied.add(CodeBlock.builder()
                    .addStatement(
                            isMessage(property) ? "this.$1N = from.getMessage()" : "this.$1N = from.$1N",
                            property.name())
                    .build()));
            return copied;
        }

        private MethodSpec metadataMethod() {
            return MethodSpec.methodBuilder("metadata")
                    .addJavadoc("What came with the error beside its members: status, request id and code.")
                    .returns(name.nestedClass("Builder"))
                    .addParameter(RuntimeTypes.ERROR_METADATA, metadata)
                    .addStatement("this.$1N = $1N", metadata)
                    .addStatement("return this")
                    .build();
        }

        // The answer may hold a message although not where the model says; it is better than none.
        private CodeBlock corrected(Property property) {
            return isMessage(property)
                    ? CodeBlock.of("$T.requireNonNullElse($N.message(), $S)", Objects.class, metadata, "")
                    : new DefaultValues(context).corrected(property.member().type());
        }
    }
}
