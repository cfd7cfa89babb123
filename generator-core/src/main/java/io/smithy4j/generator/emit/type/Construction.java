package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.smithy4j.generator.emit.support.Bytecode;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.emit.support.SplitMethods;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

// Emits how a class takes its members from its builder:
//   this.id = RequiredMember.of(builder.id, "X", "Id");
// Only a constructor can set final fields, so it is never cut. One that is too long takes the members as they are, and
// the builder checks them before, in methods:
//   private void requireMembers1() { RequiredMember.of(id, "X", "Id"); ... }
final class Construction {
    private final ClassName built;
    private final List<Property> properties;

    Construction(ClassName built, List<Property> properties) {
        this.built = built;
        this.properties = properties;
    }

    /** What the constructor does for some of the properties. */
    List<CodeBlock> assignments(List<Property> of) {
        boolean checks = !isLong();
        return of.stream()
                .map(property ->
                        assignment(property, checks ? taken(property) : CodeBlock.of("builder.$N", property.name())))
                .toList();
    }

    /** The value of a property in the constructor, refused if it must not lack. */
    CodeBlock taken(Property property) {
        CodeBlock value = CodeBlock.of("builder.$N", property.name());
        return property.isRequired() ? required(property, value) : value;
    }

    /** Calls what checks the required members before the constructor, if that does not. */
    CodeBlock checks(SplitMethods methods) {
        return isLong() ? methods.statements(checks()) : CodeBlock.of("");
    }

    /** What the methods of {@link #checks} have in common. */
    static MethodSpec checking() {
        return MethodSpec.methodBuilder("requireMembers")
                .addModifiers(Modifier.PRIVATE)
                .build();
    }

    private List<CodeBlock> checks() {
        return properties.stream()
                .filter(Property::isRequired)
                .map(property -> statement(required(property, CodeBlock.of("this.$N", property.name()))))
                .toList();
    }

    private boolean isLong() {
        List<CodeBlock> assignments = properties.stream()
                .map(property -> assignment(property, taken(property)))
                .toList();
        return Bytecode.runs(assignments).size() > 1;
    }

    private CodeBlock required(Property property, CodeBlock value) {
        return CodeBlock.of(
                "$T.of($L, $S, $L)",
                RuntimeTypes.REQUIRED_MEMBER,
                value,
                built.simpleName(),
                Literals.string(property.member().name()));
    }

    private static CodeBlock assignment(Property property, CodeBlock value) {
        return statement(CodeBlock.of("this.$N = $L", property.name(), value));
    }

    private static CodeBlock statement(CodeBlock code) {
        return CodeBlock.builder().addStatement(code).build();
    }
}
