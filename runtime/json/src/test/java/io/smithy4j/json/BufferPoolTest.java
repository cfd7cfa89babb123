package io.smithy4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BufferPoolTest {
    private final BufferPool pool = new BufferPool();

    @Test
    void noTwoOwnersHaveOneBuffer() {
        Set<byte[]> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 100; i++) {
            taken.add(pool.take(0));
        }

        assertThat(taken).hasSize(100);
        taken.forEach(pool::give);
    }

    @Test
    void aLargeBufferIsNotKept() {
        byte[] large = new byte[10_000_000];

        pool.give(large);

        assertThat(pool.take(0)).isNotSameAs(large);
    }

    @Test
    void bodiesOfManyThreadsDoNotMix() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String text = Integer.toString(i).repeat(1 + i * 7);
                tasks.add(() -> isWrittenWhole(text));
            }
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                assertThat(task.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aWriterThatGaveItsBodyOutHasNoBufferAnyMore() {
        JsonWriter out = new JsonWriter();
        out.writeInt(1);
        out.toByteArray();

        assertThatIllegalStateException().isThrownBy(() -> out.writeInt(2));
        assertThatIllegalStateException().isThrownBy(out::beginObject);
        assertThatIllegalStateException().isThrownBy(out::toByteArray);
    }

    @Test
    void aBodyIsNotTouchedByTheNext() {
        JsonWriter first = new JsonWriter();
        first.writeString("first");
        byte[] body = first.toByteArray();
        JsonWriter second = new JsonWriter();
        second.writeString("other");
        second.toByteArray();

        assertThat(body).isEqualTo("\"first\"".getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWrittenWhole(String text) {
        boolean isWhole = true;
        for (int k = 0; k < 50; k++) {
            JsonWriter out = new JsonWriter();
            out.beginArray();
            out.writeString(text);
            out.writeString(text);
            out.endArray();
            String expected = "[\"" + text + "\",\"" + text + "\"]";
            isWhole &= new String(out.toByteArray(), StandardCharsets.UTF_8).equals(expected);
        }
        return isWhole;
    }
}
