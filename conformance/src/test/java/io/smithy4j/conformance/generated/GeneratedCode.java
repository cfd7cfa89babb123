package io.smithy4j.conformance.generated;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.lower.LowerRequest;
import io.smithy4j.generator.lower.ServiceLowering;
import io.smithy4j.generator.naming.Derived;
import io.smithy4j.generator.naming.NameAssigner;
import io.smithy4j.generator.naming.Names;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Consumer;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** The classes of one generation, by the shapes that they come from. */
public final class GeneratedCode {
    private final Model model;
    private final Generation generation;
    private final Names names;

    private GeneratedCode(Model model, Generation generation, Names names) {
        this.model = model;
        this.generation = generation;
        this.names = names;
    }

    public static GeneratedCode of(Model model, Generation generation) {
        ServiceShape service = model.expectShape(generation.service(), ServiceShape.class);
        Diagnostics diagnostics = new Diagnostics();
        ServiceModel lowered = ServiceLowering.lower(
                new LowerRequest(model, service, EnumSet.allOf(Artifact.class), EnumSet.allOf(Protocol.class)),
                diagnostics);
        return new GeneratedCode(
                model, generation, NameAssigner.assign(lowered, generation.packageName(), diagnostics));
    }

    public Model model() {
        return model;
    }

    public ShapeId service() {
        return generation.service();
    }

    String member(MemberShape member) {
        return names.member(id(member.getContainer()), member.getMemberName());
    }

    String variant(MemberShape member) {
        return names.member(id(member.getContainer()), member.getMemberName());
    }

    Class<?> nested(ShapeId shape, String simpleName) {
        return named(names.type(id(shape)) + "$" + simpleName);
    }

    public Class<?> type(ShapeId shape) {
        return named(names.type(id(shape)));
    }

    public Class<?> client() {
        return named(names.derived(id(service()), Derived.CLIENT));
    }

    public Class<?> handler() {
        return named(names.derived(id(service()), Derived.HANDLER));
    }

    public Class<?> serviceClass() {
        return named(names.derived(id(service()), Derived.SERVICE));
    }

    /** The method of the client for one operation, the one that takes its input. */
    public Method clientMethod(ShapeId operation) {
        return only(client(), names.method(id(operation)));
    }

    /** The method of the handler for one operation. */
    public Method handlerMethod(ShapeId operation) {
        return only(handler(), names.method(id(operation)));
    }

    private static Method only(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] != Consumer.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no method " + name));
    }

    private Class<?> named(String simpleName) {
        try {
            return Class.forName(generation.packageName() + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Id id(ShapeId shape) {
        return Id.of(shape.toString());
    }
}
