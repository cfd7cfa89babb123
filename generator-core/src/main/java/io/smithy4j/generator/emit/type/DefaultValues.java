package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import io.smithy4j.generator.ir.Literal;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Java expressions for the values that stand in for absent ones: defaults of the model, and error correction. */
final class DefaultValues {
    private final EmitContext context;

    DefaultValues(EmitContext context) {
        this.context = context;
    }

    /** The default of the model as a value of the type. */
    CodeBlock of(TypeRef type, Literal value) {
        if (type instanceof TypeRef.Document) {
            return document(value);
        }
        if (type instanceof TypeRef.Stream) {
            // No other default is allowed: Smithy 2.0, "streaming trait".
            return noStream();
        }
        if (value instanceof Literal.Flag flag) {
            return CodeBlock.of("$L", flag.value());
        }
        if (value instanceof Literal.EmptyList) {
            return CodeBlock.of("$T.of()", List.class);
        }
        if (value instanceof Literal.EmptyMap) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        if (value instanceof Literal.Numeric number) {
            return number(type, number.value());
        }
        return text(type, ((Literal.Text) value).value());
    }

    // A document's default is a scalar or an empty collection: Smithy 2.0, "default trait".
    private static CodeBlock document(Literal value) {
        if (value instanceof Literal.Flag flag) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.DOCUMENT, flag.value());
        }
        if (value instanceof Literal.Text text) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.DOCUMENT, Literals.string(text.value()));
        }
        if (value instanceof Literal.Numeric number) {
            boolean isSmall = number.value().scale() <= 0 && number.value().precision() < 10;
            BasicKind kind = isSmall ? BasicKind.INTEGER : BasicKind.BIG_DECIMAL;
            return CodeBlock.of("$T.of($L)", RuntimeTypes.DOCUMENT, Literals.number(number.value(), kind));
        }
        return value instanceof Literal.EmptyList
                ? CodeBlock.of("$T.ofList()", RuntimeTypes.DOCUMENT)
                : CodeBlock.of("$T.ofMap($T.of())", RuntimeTypes.DOCUMENT, Map.class);
    }

    /** What a client puts in the place of a required member that did not come: Smithy 2.0, "client error correction". */
    CodeBlock corrected(TypeRef type) {
        if (type instanceof TypeRef.Basic basic) {
            return correctedBasic(basic.kind());
        }
        if (type instanceof TypeRef.Timestamp) {
            return CodeBlock.of("$T.EPOCH", Instant.class);
        }
        if (type instanceof TypeRef.Stream) {
            return noStream();
        }
        if (type instanceof TypeRef.ListOf) {
            return CodeBlock.of("$T.of()", List.class);
        }
        if (type instanceof TypeRef.MapOf) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        if (type instanceof TypeRef.EnumRef enumeration) {
            return CodeBlock.of("$T.of($S)", context.types().declared(enumeration.id()), "");
        }
        if (type instanceof TypeRef.IntEnumRef enumeration) {
            return CodeBlock.of("$T.of(0)", context.types().declared(enumeration.id()));
        }
        if (type instanceof TypeRef.Document) {
            return CodeBlock.of("$T.ofNull()", RuntimeTypes.DOCUMENT);
        }
        if (type instanceof TypeRef.UnionRef union) {
            return CodeBlock.of(
                    "new $T.Unknown($S, $T.ofNull())", context.types().declared(union.id()), "", RuntimeTypes.DOCUMENT);
        }
        return CodeBlock.of(
                Corrections.needed(context, ((TypeRef.StructureRef) type).id())
                        ? "$T.builder().buildCorrected(member -> {})"
                        : "$T.builder().build()",
                context.types().declared(((TypeRef.StructureRef) type).id()));
    }

    private static CodeBlock noStream() {
        return CodeBlock.of("$T.empty()", RuntimeTypes.HTTP_BODY);
    }

    private static CodeBlock correctedBasic(BasicKind kind) {
        return switch (kind) {
            case BOOLEAN -> CodeBlock.of("false");
            case STRING -> CodeBlock.of("$S", "");
            case BLOB -> blob(new byte[0]);
            case BIG_INTEGER, BIG_DECIMAL -> zero(kind);
            default -> Literals.number(BigDecimal.ZERO, kind);
        };
    }

    private static CodeBlock zero(BasicKind kind) {
        return CodeBlock.of(
                "$T.ZERO", ClassName.get("java.math", kind == BasicKind.BIG_INTEGER ? "BigInteger" : "BigDecimal"));
    }

    private CodeBlock number(TypeRef type, BigDecimal number) {
        if (type instanceof TypeRef.IntEnumRef enumeration) {
            return enumValue(enumeration, number.intValueExact());
        }
        return type instanceof TypeRef.Basic basic ? Literals.number(number, basic.kind()) : instant(number);
    }

    private CodeBlock text(TypeRef type, String text) {
        if (type instanceof TypeRef.EnumRef enumeration) {
            return enumValue(enumeration, text);
        }
        if (type instanceof TypeRef.Timestamp) {
            return instant(text);
        }
        if (type instanceof TypeRef.Basic basic && basic.kind() != BasicKind.STRING) {
            return basic.kind() == BasicKind.BLOB ? blob(decoded(text)) : notFinite(basic.kind(), text);
        }
        return Literals.string(text);
    }

    // The only texts that stand for numbers: Smithy 2.0, "default trait".
    private static CodeBlock notFinite(BasicKind kind, String text) {
        Class<?> type = kind == BasicKind.FLOAT ? Float.class : Double.class;
        return switch (text) {
            case "Infinity" -> CodeBlock.of("$T.POSITIVE_INFINITY", type);
            case "-Infinity" -> CodeBlock.of("$T.NEGATIVE_INFINITY", type);
            default -> CodeBlock.of("$T.NaN", type);
        };
    }

    private CodeBlock enumValue(TypeRef.EnumRef type, String text) {
        ClassName name = context.types().declared(type.id());
        return Stream.ofNullable(context.model().declarations().get(type.id()))
                .filter(EnumDeclaration.class::isInstance)
                .flatMap(declaration -> ((EnumDeclaration) declaration).values().stream())
                .filter(value -> value.value().equals(text) && value.docs().deprecation() == null)
                .findFirst()
                .map(value -> CodeBlock.of("$T.$L", name, context.names().constant(type.id(), value.name())))
                .orElseGet(() -> CodeBlock.of("$T.of($L)", name, Literals.string(text)));
    }

    private CodeBlock enumValue(TypeRef.IntEnumRef type, int number) {
        ClassName name = context.types().declared(type.id());
        return Stream.ofNullable(context.model().declarations().get(type.id()))
                .filter(IntEnumDeclaration.class::isInstance)
                .flatMap(declaration -> ((IntEnumDeclaration) declaration).values().stream())
                .filter(value -> value.value() == number && value.docs().deprecation() == null)
                .findFirst()
                .map(value -> CodeBlock.of("$T.$L", name, context.names().constant(type.id(), value.name())))
                .orElseGet(() -> CodeBlock.of("$T.of($L)", name, number));
    }

    private static CodeBlock instant(BigDecimal seconds) {
        long whole = seconds.setScale(0, RoundingMode.FLOOR).longValueExact();
        long nanos =
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
        return instant(Instant.ofEpochSecond(whole, nanos));
    }

    private static CodeBlock instant(String text) {
        try {
            return instant(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return instant(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        }
    }

    private static CodeBlock instant(Instant instant) {
        return instant.equals(Instant.EPOCH)
                ? CodeBlock.of("$T.EPOCH", Instant.class)
                : CodeBlock.of("$T.parse($S)", Instant.class, instant.toString());
    }

    // The default of a blob is base64 text: Smithy 2.0, "default trait".
    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static CodeBlock blob(byte[] bytes) {
        return bytes.length == 0
                ? CodeBlock.of("$T.empty()", RuntimeTypes.BLOB)
                : CodeBlock.of(
                        "$T.ofBase64($L)",
                        RuntimeTypes.BLOB,
                        Literals.string(Base64.getEncoder().encodeToString(bytes)));
    }
}
