package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.ir.AuthOption;
import io.smithy4j.generator.ir.AuthOption.HttpApiKey;
import io.smithy4j.generator.ir.AuthOption.HttpBasic;
import io.smithy4j.generator.ir.AuthOption.HttpBearer;
import io.smithy4j.generator.ir.AuthOption.None;
import io.smithy4j.generator.ir.AuthOption.Other;
import io.smithy4j.generator.ir.AuthOption.SigV4;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.List;
import java.util.stream.Stream;

// Emits, as the value of a constant of the server's class of an operation:
//   AuthRules.required("aws.auth#sigv4"), AuthRules.optional("smithy.api#httpBasicAuth") or AuthRules.none()
public final class AuthRulesCode implements AuthOption.Cases<Stream<String>> {
    static final String FIELD = "AUTH_RULES";

    private static final AuthRulesCode SCHEMES = new AuthRulesCode();

    private AuthRulesCode() {}

    /** Whether the model says anything about the operation; if not, the runtime's default holds. */
    static boolean isSaid(Operation operation) {
        return !operation.sending().auth().isEmpty();
    }

    /** What a call takes beside the name of an operation that has no handler: the rules of its class, if it has some. */
    public static CodeBlock withoutHandler(Operation operation, ClassName server) {
        return isSaid(operation) ? CodeBlock.of(", $T.$N", server, FIELD) : CodeBlock.of("");
    }

    static CodeBlock of(Operation operation) {
        List<AuthOption> options = operation.sending().auth();
        if (operation.sending().isOpen()) {
            return CodeBlock.of("$T.none()", RuntimeTypes.AUTH_RULES);
        }
        CodeBlock schemes = options.stream()
                .flatMap(option -> option.match(SCHEMES))
                .map(Literals::string)
                .collect(CodeBlock.joining(", "));
        String need = options.contains(new None()) ? "optional" : "required";
        return CodeBlock.of("$T.$N($L)", RuntimeTypes.AUTH_RULES, need, schemes);
    }

    @Override
    public Stream<String> none(None option) {
        return Stream.of();
    }

    @Override
    public Stream<String> httpBasic(HttpBasic option) {
        return Stream.of("smithy.api#httpBasicAuth");
    }

    @Override
    public Stream<String> httpBearer(HttpBearer option) {
        return Stream.of("smithy.api#httpBearerAuth");
    }

    @Override
    public Stream<String> httpApiKey(HttpApiKey option) {
        return Stream.of("smithy.api#httpApiKeyAuth");
    }

    @Override
    public Stream<String> sigV4(SigV4 option) {
        return Stream.of("aws.auth#sigv4");
    }

    @Override
    public Stream<String> other(Other option) {
        return Stream.of(option.scheme().toString());
    }
}
