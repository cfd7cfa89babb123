package io.smithy4j.realservers;

import io.smithy4j.core.Blob;

/** Values that whoever escapes or encodes wrongly does not give back. */
final class Values {
    static final String TEXT = "naïve \"quotes\", \\ and \n 🚚";

    private Values() {}

    static Blob everyByte() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return Blob.of(bytes);
    }
}
