package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.TimestampFormat;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.stream.Stream;

// Emits how a value becomes the text of a label, parameter or header, and back:
//   String.valueOf(count)   BigNumberText.format(weight)   colour.value()   Timestamps.formatHttpDate(when)
//   TextValues.readInt("/count", count)   Colour.of(colour)   TextValues::readHttpDate
final class TextForm {
    /** Servers are stricter readers than clients. */
    enum Reader {
        CLIENT,
        SERVER
    }

    private final JavaTypes types;
    private final Reader reader;

    TextForm(JavaTypes types, Reader reader) {
        this.types = types;
        this.reader = reader;
    }

    /** The text of a value. */
    CodeBlock written(TypeRef type, Binding binding, CodeBlock value) {
        if (type instanceof TypeRef.EnumRef) {
            return base64(binding, CodeBlock.of("$L.value()", value));
        }
        if (type instanceof TypeRef.Timestamp timestamp) {
            return CodeBlock.of("$T.format$L($L)", RuntimeTypes.TIMESTAMPS, format(timestamp, binding), value);
        }
        if (type instanceof TypeRef.IntEnumRef) {
            return CodeBlock.of("$T.valueOf($L.value())", String.class, value);
        }
        if (isBig(type)) {
            return CodeBlock.of("$T.format($L)", RuntimeTypes.BIG_NUMBER_TEXT, value);
        }
        return isString(type) ? base64(binding, value) : CodeBlock.of("$T.valueOf($L)", String.class, value);
    }

    /** The value of a text. */
    CodeBlock read(TypeRef type, Binding binding, CodeBlock text) {
        if (type instanceof TypeRef.EnumRef enumeration && !isBase64(binding)) {
            return CodeBlock.of("$T.of($L)", types.declared(enumeration.id()), text);
        }
        if (type instanceof TypeRef.IntEnumRef enumeration) {
            return readIntEnum(enumeration, path(binding), text);
        }
        if (isString(type) && !isBase64(binding)) {
            return text;
        }
        CodeBlock read =
                CodeBlock.of("$T.$L($L, $L)", RuntimeTypes.TEXT_VALUES, method(type, binding), path(binding), text);
        return type instanceof TypeRef.EnumRef enumeration
                ? CodeBlock.of("$T.of($L)", types.declared(enumeration.id()), read)
                : read;
    }

    /** What reads an item of a list: takes the path and the text. */
    CodeBlock parser(TypeRef type, Binding binding) {
        if (type instanceof TypeRef.EnumRef enumeration) {
            ClassName declared = types.declared(enumeration.id());
            return CodeBlock.of("(at, text) -> $T.of(text)", declared);
        }
        if (type instanceof TypeRef.IntEnumRef enumeration) {
            return CodeBlock.of("(at, text) -> $L", readIntEnum(enumeration, CodeBlock.of("at"), CodeBlock.of("text")));
        }
        return CodeBlock.of("$T::$L", RuntimeTypes.TEXT_VALUES, method(type, binding));
    }

    private CodeBlock readIntEnum(TypeRef.IntEnumRef enumeration, CodeBlock path, CodeBlock text) {
        return CodeBlock.of(
                "$T.of($T.readInt($L, $L))", types.declared(enumeration.id()), RuntimeTypes.TEXT_VALUES, path, text);
    }

    /** The text of a key or value of a map of strings or enums. */
    static CodeBlock plain(TypeRef type, String variable) {
        return type instanceof TypeRef.EnumRef ? CodeBlock.of("$N.value()", variable) : CodeBlock.of("$N", variable);
    }

    /** The functions that turn keys and texts of a map into its enums, as arguments; nothing if all are strings. */
    CodeBlock mapReaders(TypeRef type) {
        TypeRef.MapOf map = (TypeRef.MapOf) type;
        return hasEnums(map) ? CodeBlock.of("$L, $L", ofText(map.key().type()), ofText(item(map))) : CodeBlock.of("");
    }

    /** As {@link #mapReaders}, the other way. */
    static CodeBlock mapWriters(TypeRef.MapOf map) {
        return hasEnums(map)
                ? CodeBlock.of("name -> $L, text -> $L", plain(map.key().type(), "name"), plain(item(map), "text"))
                : CodeBlock.of("");
    }

    /** The arguments of a call, of which some may be nothing. */
    static CodeBlock arguments(CodeBlock... some) {
        return Stream.of(some).filter(argument -> !argument.isEmpty()).collect(CodeBlock.joining(", "));
    }

    private CodeBlock ofText(TypeRef type) {
        return type instanceof TypeRef.EnumRef enumeration
                ? CodeBlock.of("$T::of", types.declared(enumeration.id()))
                : CodeBlock.of("text -> text");
    }

    private static boolean hasEnums(TypeRef.MapOf map) {
        return map.key().type() instanceof TypeRef.EnumRef || item(map) instanceof TypeRef.EnumRef;
    }

    private static TypeRef item(TypeRef.MapOf map) {
        return map.value().type() instanceof TypeRef.ListOf list
                ? list.element().type()
                : map.value().type();
    }

    /** Whether items have commas of their own. */
    static boolean isDate(TypeRef type, Binding binding) {
        return type instanceof TypeRef.Timestamp timestamp
                && binding.location().effective(timestamp.format()) == TimestampFormat.HTTP_DATE;
    }

    /** The path of the member in messages. */
    static CodeBlock path(Binding binding) {
        return Literals.string("/" + binding.member());
    }

    private String method(TypeRef type, Binding binding) {
        if (type instanceof TypeRef.Timestamp timestamp) {
            String format = format(timestamp, binding);
            return "read" + (format.equals("DateTime") && reader == Reader.CLIENT ? "DateTimeWithOffset" : format);
        }
        if (type instanceof TypeRef.EnumRef || isString(type)) {
            return isBase64(binding) ? "readBase64" : "readString";
        }
        if (type instanceof TypeRef.Basic basic) {
            return switch (basic.kind()) {
                case BOOLEAN -> "readBoolean";
                case BYTE -> "readByte";
                case SHORT -> "readShort";
                case INTEGER -> "readInt";
                case LONG -> "readLong";
                case FLOAT -> "readFloat";
                case DOUBLE -> "readDouble";
                case BIG_INTEGER -> "readBigInteger";
                case BIG_DECIMAL -> "readBigDecimal";
                case STRING -> "readString";
                case BLOB -> throw unexpected(type);
            };
        }
        throw unexpected(type);
    }

    private static boolean isBig(TypeRef type) {
        return type instanceof TypeRef.Basic basic
                && (basic.kind() == BasicKind.BIG_INTEGER || basic.kind() == BasicKind.BIG_DECIMAL);
    }

    private static String format(TypeRef.Timestamp timestamp, Binding binding) {
        return switch (binding.location().effective(timestamp.format())) {
            case DATE_TIME -> "DateTime";
            case HTTP_DATE -> "HttpDate";
            case EPOCH_SECONDS -> "EpochSeconds";
            case UNSPECIFIED -> throw unexpected(timestamp);
        };
    }

    private static CodeBlock base64(Binding binding, CodeBlock text) {
        return isBase64(binding) ? CodeBlock.of("$T.writeBase64($L)", RuntimeTypes.TEXT_VALUES, text) : text;
    }

    // Smithy 2.0, httpHeader trait: "string values with a mediaType trait are always base64 encoded".
    private static boolean isBase64(Binding binding) {
        return binding.location() == Location.HEADER && binding.mediaType() != null;
    }

    private static boolean isString(TypeRef type) {
        return type.equals(new TypeRef.Basic(BasicKind.STRING));
    }

    private static IllegalStateException unexpected(TypeRef type) {
        return new IllegalStateException(
                "emit: " + type + " has no form as text, which the checks should have refused");
    }
}
