package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.ir.AuthOption;
import io.smithy4j.generator.ir.AuthOption.HttpApiKey;
import io.smithy4j.generator.ir.AuthOption.HttpBasic;
import io.smithy4j.generator.ir.AuthOption.HttpBearer;
import io.smithy4j.generator.ir.AuthOption.KeyPlace;
import io.smithy4j.generator.ir.AuthOption.None;
import io.smithy4j.generator.ir.AuthOption.Other;
import io.smithy4j.generator.ir.AuthOption.Payload;
import io.smithy4j.generator.ir.AuthOption.SigV4;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.stream.Stream;

// Emits, in the constructor of an operation of a client, one argument an option:
//   super("Post", "Send", AuthOption.sigV4("post"), AuthOption.httpApiKeyHeader("X-Api-Key"), AuthOption.none());
final class AuthOptionCode implements AuthOption.Cases<CodeBlock> {
    private static final AuthOptionCode CASES = new AuthOptionCode();

    private AuthOptionCode() {}

    static CodeBlock of(AuthOption option) {
        return option.match(CASES);
    }

    @Override
    public CodeBlock none(None option) {
        return code("none");
    }

    @Override
    public CodeBlock httpBasic(HttpBasic option) {
        return code("httpBasic");
    }

    @Override
    public CodeBlock httpBearer(HttpBearer option) {
        return code("httpBearer");
    }

    @Override
    public CodeBlock httpApiKey(HttpApiKey option) {
        if (option.place() == KeyPlace.QUERY) {
            return code("httpApiKeyQuery", option.name());
        }
        return option.scheme() == null
                ? code("httpApiKeyHeader", option.name())
                : code("httpApiKeyHeader", option.name(), option.scheme());
    }

    @Override
    public CodeBlock sigV4(SigV4 option) {
        return code(option.payload() == Payload.SIGNED ? "sigV4" : "sigV4UnsignedPayload", option.signingName());
    }

    @Override
    public CodeBlock other(Other option) {
        return code("other", option.scheme().toString());
    }

    private static CodeBlock code(String factory, String... texts) {
        CodeBlock arguments = Stream.of(texts).map(Literals::string).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.$N($L)", RuntimeTypes.AUTH_OPTION, factory, arguments);
    }
}
