package example.other;

import example.large.Big;
import java.util.List;

/** Uses an enum with more values than a Java enum can have, from another package. */
public final class EnumProbe {
    private EnumProbe() {}

    public static List<Boolean> constants() {
        List<Big> values = Big.values();
        return List.of(
                values.size() == 10_000,
                values.get(0) == Big.VALUE_0,
                values.get(9_999) == Big.VALUE_9999,
                Big.of("value 9999") == Big.VALUE_9999,
                Big.VALUE_9999.isKnown(),
                !Big.of("later").isKnown(),
                Big.of("later").equals(Big.of("later")));
    }
}
