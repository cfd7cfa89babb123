package io.smithy4j.benchmarks.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson databind as its users set it up for speed: one mapper, a reader and a writer for each type. */
public final class Databind {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Databind() {}

    public static <V> Function<V, byte[]> writer(Class<V> type) {
        ObjectWriter writer = MAPPER.writerFor(type);
        return writer::writeValueAsBytes;
    }

    public static <V> Function<byte[], V> reader(Class<V> type) {
        ObjectReader reader = MAPPER.readerFor(type);
        return reader::readValue;
    }
}
