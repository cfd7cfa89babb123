package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

// Emits what is too long for one method as several with numbers. Statements, one method after the other:
//   writeMembers1(out, value);
//   writeMembers2(out, value);
// A switch, each method the default of the one before:
//   private static void readMember1(int member, JsonReader in) {
//       switch (member) { case ID -> ...; default -> readMember2(member, in); }
//   }
// Where the class could not hold the constants of all of them, each is in a class of its own:
// WriteMembers1.writeMembers1.
/** Cuts the body of a method into methods where the JVM asks for it; what fits stays as it is. */
public final class SplitMethods {
    private final NameAllocator scope;
    private final String stem;
    private final MethodSpec signature;
    private final Room room;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<TypeSpec> classes = new ArrayList<>();
    private boolean isApart;

    private enum Room {
        /** The methods are in the class. */
        IN_CLASS,
        /** The methods are in classes inside of it, if the class could not hold the constants of all. */
        AS_CONSTANTS_ASK
    }

    /** {@code signature} is what the methods have in common; their names are {@code stem} with a number. */
    public SplitMethods(NameAllocator scope, String stem, MethodSpec signature) {
        this(scope, stem, signature, Room.IN_CLASS);
    }

    private SplitMethods(NameAllocator scope, String stem, MethodSpec signature, Room room) {
        this.scope = scope;
        this.stem = stem;
        this.signature = signature;
        this.room = room;
    }

    /** For static methods, of which there may be too many for one class: {@link #classes} has those that are elsewhere. */
    public static SplitMethods inClasses(NameAllocator scope, String stem, MethodSpec signature) {
        return new SplitMethods(scope, stem, signature, Room.AS_CONSTANTS_ASK);
    }

    /** Whether the code so far calls methods. */
    public boolean isCut() {
        return !methods.isEmpty() || !classes.isEmpty();
    }

    /** The classes inside of the class that hold methods which the code so far calls. */
    public List<TypeSpec> classes() {
        return List.copyOf(classes);
    }

    /** The methods of the class that the code so far calls. */
    public List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** Whole statements that return nothing. */
    public CodeBlock statements(List<CodeBlock> statements) {
        List<List<CodeBlock>> runs = Bytecode.runs(statements);
        if (runs.size() == 1) {
            return CodeBlock.join(statements, "");
        }
        decidePlace(statements);
        CodeBlock.Builder calls = CodeBlock.builder();
        List<String> names = names(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            add(names.get(i), CodeBlock.join(runs.get(i), ""));
            calls.addStatement("$L($L)", path(names.get(i)), arguments(0));
        }
        return calls.build();
    }

    /**
     * An expression that returns what the cases return, or a statement without its end if they return nothing.
     *
     * @param cases whole, with their labels, on the first parameter of the signature
     * @param value what is passed for that parameter
     * @param otherwise what the last default does
     */
    public CodeBlock dispatch(CodeBlock value, List<CodeBlock> cases, CodeBlock otherwise) {
        List<List<CodeBlock>> runs = Bytecode.runs(cases);
        if (runs.size() == 1) {
            return switchOf(value, cases, otherwise);
        }
        decidePlace(cases);
        String selector = signature.parameters().get(0).name();
        List<String> names = names(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            CodeBlock next = i + 1 == runs.size()
                    ? otherwise
                    : CodeBlock.of("$L($N$L)", path(names.get(i + 1)), selector, arguments(1));
            CodeBlock code = switchOf(CodeBlock.of("$N", selector), runs.get(i), next);
            add(names.get(i), CodeBlock.of(returnsNothing() ? "$L\n" : "return $L;\n", code));
        }
        return CodeBlock.of("$L($L$L)", path(names.get(0)), value, arguments(1));
    }

    /** Statements some of which may return, and {@code last}, which does if none has; each method goes on with the next. */
    public CodeBlock search(List<CodeBlock> statements, CodeBlock last) {
        List<List<CodeBlock>> runs = Bytecode.runs(statements);
        List<String> names = names(runs.size() - 1);
        for (int i = 1; i < runs.size(); i++) {
            CodeBlock next = i + 1 == runs.size() ? last : goingOn(names.get(i));
            add(names.get(i - 1), CodeBlock.of("$L$L", CodeBlock.join(runs.get(i), ""), next));
        }
        return CodeBlock.builder()
                .add(CodeBlock.join(runs.get(0), ""))
                .add(names.isEmpty() ? last : goingOn(names.get(0)))
                .build();
    }

    private CodeBlock goingOn(String name) {
        return CodeBlock.builder()
                .addStatement("return $L($L)", path(name), arguments(0))
                .build();
    }

    private static CodeBlock switchOf(CodeBlock value, List<CodeBlock> cases, CodeBlock otherwise) {
        return CodeBlock.builder()
                .add("switch ($L) {\n$>", value)
                .add(CodeBlock.join(cases, ""))
                .addStatement("default -> $L", otherwise)
                .add("$<}")
                .build();
    }

    private List<String> names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> scope.newName(stem + number))
                .toList();
    }

    private void decidePlace(List<CodeBlock> pieces) {
        isApart = room == Room.AS_CONSTANTS_ASK && Bytecode.constants(pieces) > Bytecode.MOST_CONSTANTS;
    }

    private void add(String name, CodeBlock code) {
        MethodSpec method = signature.toBuilder()
                .setName(name)
                .returns(signature.returnType())
                .addCode(code)
                .build();
        if (!isApart) {
            methods.add(method);
            return;
        }
        classes.add(TypeSpec.classBuilder(className(name))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method)
                .build());
    }

    private String path(String name) {
        return isApart ? className(name) + "." + name : name;
    }

    private static String className(String method) {
        return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }

    private CodeBlock arguments(int from) {
        return signature.parameters().stream()
                .skip(from)
                .map(parameter -> CodeBlock.of("$N", parameter))
                .collect(Collectors.collectingAndThen(
                        CodeBlock.joining(", "), all -> from == 0 || all.isEmpty() ? all : CodeBlock.of(", $L", all)));
    }

    private boolean returnsNothing() {
        return signature.returnType().equals(TypeName.VOID);
    }
}
