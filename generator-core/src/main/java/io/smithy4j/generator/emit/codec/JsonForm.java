package io.smithy4j.generator.emit.codec;

import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.TimestampFormat;

/** How the runtime's JSON reader and writer call a kind of value: the part of the method name after {@code read} or {@code write}. */
final class JsonForm {
    private JsonForm() {}

    static String of(BasicKind kind) {
        return switch (kind) {
            case BOOLEAN -> "Boolean";
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case INTEGER -> "Int";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case BIG_INTEGER -> "BigInteger";
            case BIG_DECIMAL -> "BigDecimal";
            case STRING -> "String";
            case BLOB -> "Blob";
        };
    }

    // awsJson writes epoch seconds unless the model fixes a format: AWS JSON 1.1 protocol, "shape serialization".
    static String of(TimestampFormat format) {
        return switch (format) {
            case UNSPECIFIED, EPOCH_SECONDS -> "EpochSeconds";
            case DATE_TIME -> "DateTime";
            case HTTP_DATE -> "HttpDate";
        };
    }
}
