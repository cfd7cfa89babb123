package io.smithy4j.server.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Watches every buffer, and fails the class whose tests lose one. */
final class Leaks extends Handler implements BeforeAllCallback, AfterAllCallback {
    private static final Logger DETECTOR = Logger.getLogger(ResourceLeakDetector.class.getName());

    private final List<String> found = new CopyOnWriteArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        DETECTOR.addHandler(this);
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        // A leak is told when the next buffer is taken after the lost one was collected.
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
            ByteBufAllocator.DEFAULT.buffer(16).release();
        }
        DETECTOR.removeHandler(this);
        assertThat(found).isEmpty();
    }

    @Override
    public void publish(LogRecord log) {
        if (log.getMessage().contains("LEAK")) {
            found.add(log.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
