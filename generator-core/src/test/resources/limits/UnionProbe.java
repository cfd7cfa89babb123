package example.large;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** Sends each variant of a union of thousands through client and service. */
public final class UnionProbe {
    private UnionProbe() {}

    public static int survivors() throws Exception {
        int survivors = 0;
        try (LargeClient client = LargeClient.builder()
                .transport(LargeService.of((input, context) ->
                        RunOutput.builder().one(input.one()).build()))
                .build()) {
            for (Class<?> variant : Big.class.getPermittedSubclasses()) {
                Big sent = variant(variant);
                if (sent instanceof Big.Unknown || client.run(in -> in.one(sent)).one().equals(sent)) {
                    survivors++;
                }
            }
        }
        return survivors;
    }

    /** How many variants a validator refuses for a text that is too long. */
    public static long refused() throws Exception {
        long refused = 0;
        for (Class<?> variant : Big.class.getPermittedSubclasses()) {
            RecordComponent[] components = variant.getRecordComponents();
            if (components.length == 1 && components[0].getType() == String.class) {
                Big value = (Big) variant.getDeclaredConstructor(String.class).newInstance("much too long");
                refused += BigValidator.validate(value).size();
            }
        }
        return refused;
    }

    private static Big variant(Class<?> variant) throws Exception {
        RecordComponent[] components = variant.getRecordComponents();
        if (components.length == 0) {
            return (Big) variant.getDeclaredConstructor().newInstance();
        }
        if (components.length == 2) {
            return new Big.Unknown("later", io.smithy4j.core.Document.of(1));
        }
        Class<?> type = components[0].getType();
        Object value = type == Small.class
                ? Small.builder().text("t").build()
                : type == List.class ? List.of("a", "b") : type == long.class ? (Object) 7L : "text";
        return (Big) variant.getDeclaredConstructor(type).newInstance(value);
    }
}
