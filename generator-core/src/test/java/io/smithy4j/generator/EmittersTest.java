package io.smithy4j.generator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.naming.NameAssigner;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmittersTest {
    @Test
    void aFaultOnAWorkerReachesTheCallerAsItWasThrown() {
        ServiceModel model = Models.lowered(Models.withInput("id: String", ""));
        EmitContext context = new EmitContext(model, NameAssigner.assign(model, null, new Diagnostics()), Set.of());

        assertThatThrownBy(() -> Emitters.emit(List.of(new BrokenOnWorkers(), new BrokenOnWorkers()), context))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("emit: test#Broken has no form");
    }

    /** Fails, and on another thread than the caller's if there is one. */
    private static final class BrokenOnWorkers implements Emitter {
        private final Thread caller = Thread.currentThread();
        private final CountDownLatch worker = new CountDownLatch(1);

        @Override
        public List<EmittedFile> emit(EmitContext context) {
            return IntStream.range(0, 100)
                    .parallel()
                    .mapToObj(number -> broken())
                    .toList();
        }

        private EmittedFile broken() {
            try {
                if (Thread.currentThread() != caller) {
                    worker.countDown();
                } else {
                    worker.await(5, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            throw new IllegalStateException("emit: test#Broken has no form");
        }
    }
}
