package io.smithy4j.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.ErrorMessages;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

// Emits, for a structure Parcel with constrained members (for a union, each check stands behind an instanceof):
//   public final class ParcelValidator {
//       public static List<Violation> validate(Parcel value) {
//           return ValidationRun.violations(value, ParcelValidator::check);
//       }
//       static void check(Parcel value, ValidationRun run) { run.enter("Id"); run.length(value.id(), 1, 64);
// run.leave(); ... }
//   }
public final class ValidatorEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.VALIDATORS)) {
            return List.of();
        }
        Set<Id> validated = new TreeSet<>(context.model().constrained());
        if (context.asksForWire()) {
            validated.retainAll(context.model().inputs());
        }
        return context.model().declarations().values().parallelStream()
                .filter(WithMembers.class::isInstance)
                .map(WithMembers.class::cast)
                .filter(declaration -> validated.contains(declaration.id()))
                .map(declaration -> JavaFiles.of(
                        context, declaration.id(), new ValidatorClass(context, declaration, validated).type()))
                .toList();
    }

    private static final class ValidatorClass {
        private final EmitContext context;
        private final WithMembers declaration;
        private final ClassName value;
        private final SlotChecks checks;

        ValidatorClass(EmitContext context, WithMembers declaration, Set<Id> validated) {
            this.context = context;
            this.declaration = declaration;
            this.value = context.types().declared(declaration.id());
            this.checks = new SlotChecks(context, validated);
        }

        TypeSpec type() {
            List<CodeBlock> found = declaration instanceof UnionDeclaration union ? ofVariants(union) : ofMembers();
            SplitMethods parts = SplitMethods.inClasses(
                    checks.scope(),
                    "checkMembers",
                    check("checkMembers").addModifiers(Modifier.PRIVATE).build());
            MethodSpec check = check("check").addCode(parts.statements(found)).build();
            return TypeSpec.classBuilder(context.types().derived(declaration.id(), Derived.VALIDATOR))
                    .addJavadoc("Checks {@link $T} against the constraints of the model.", value)
                    .addAnnotations(
                            Deprecations.suppression(new Deprecations(context.model()).inCompanionOf(declaration)))
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addFields(checks.constants().fields())
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build())
                    .addMethod(validateMethod())
                    .addMethod(check)
                    .addMethods(parts.methods())
                    .addMethods(checks.methods())
                    .addTypes(parts.classes())
                    .addTypes(checks.constants().holders())
                    .build();
        }

        private MethodSpec validateMethod() {
            return MethodSpec.methodBuilder("validate")
                    .addJavadoc("All violations, at most 100: members in the order of the model, depth first.")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION))
                    .addParameter(value, "value")
                    .addStatement(
                            "return $T.violations(value, $T::check)",
                            RuntimeTypes.VALIDATION_RUN,
                            context.types().derived(declaration.id(), Derived.VALIDATOR))
                    .build();
        }

        private List<CodeBlock> ofVariants(UnionDeclaration union) {
            return union.members().stream()
                    .filter(member -> checks.needed(member.slot()))
                    .map(member -> CodeBlock.builder()
                            .beginControlFlow(
                                    "if (value instanceof $T variant)",
                                    context.types().variant(union.id(), member.name()))
                            .add(inPlace(member, checks(member, CodeBlock.of("variant.value()"))))
                            .endControlFlow()
                            .build())
                    .toList();
        }

        private MethodSpec.Builder check(String name) {
            return MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.STATIC)
                    .addParameter(value, "value")
                    .addParameter(RuntimeTypes.VALIDATION_RUN, "run");
        }

        private List<CodeBlock> ofMembers() {
            NameAllocator locals = Spelling.scope(List.of("value", "run"));
            List<CodeBlock> found = new ArrayList<>();
            for (Member member : declaration.members()) {
                boolean mayLack = member.required() && member.presence() instanceof Presence.Maybe;
                if (mayLack || checks.needed(member.slot())) {
                    found.add(checked(member, locals, mayLack));
                }
            }
            return found;
        }

        private CodeBlock checked(Member member, NameAllocator scope, boolean mayLack) {
            CodeBlock got = CodeBlock.of("value.$N()", accessor(member));
            boolean isNullable = member.presence() instanceof Presence.Maybe;
            if (!isNullable && checks.count(member.slot()) == 1) {
                return inPlace(member, checks(member, got));
            }
            String local = scope.newName(javaName(member));
            CodeBlock.Builder code = CodeBlock.builder()
                    .addStatement(
                            "$T $N = $L",
                            isNullable
                                    ? context.types().boxed(member.type())
                                    : context.types().held(member),
                            local,
                            got);
            CodeBlock found = checks(member, CodeBlock.of("$N", local));
            if (!isNullable) {
                return code.add(inPlace(member, found)).build();
            }
            if (!mayLack) {
                return code.beginControlFlow("if ($N != null)", local)
                        .add(inPlace(member, found))
                        .endControlFlow()
                        .build();
            }
            return code.add(inPlace(member, notNull(local, found))).build();
        }

        private static CodeBlock notNull(String local, CodeBlock found) {
            CodeBlock.Builder code = CodeBlock.builder()
                    .beginControlFlow("if ($N == null)", local)
                    .addStatement("run.notNull()");
            if (!found.isEmpty()) {
                code.nextControlFlow("else").add(found);
            }
            return code.endControlFlow().build();
        }

        private CodeBlock checks(Member member, CodeBlock expression) {
            return checks.statements(member.slot(), expression, Spelling.constant(javaName(member)));
        }

        private static CodeBlock inPlace(Member member, CodeBlock code) {
            return CodeBlock.builder()
                    .addStatement("run.enter($L)", Literals.string(member.name()))
                    .add(code)
                    .addStatement("run.leave()")
                    .build();
        }

        private String javaName(Member member) {
            return context.names().member(declaration.id(), member.name());
        }

        private String accessor(Member member) {
            return declaration instanceof ErrorDeclaration error && ErrorMessages.isMessage(error, member)
                    ? "getMessage"
                    : javaName(member);
        }
    }
}
