package io.smithy4j.tools.build;

import io.smithy4j.tools.ToolFailure;

/**
 * Runs something with a class loader on the thread. Plugins of smithy-build look services up there: a build tool has put a loader
 * of its own on the thread, which knows neither them nor Smithy.
 */
final class ContextLoader {
    private final ClassLoader loader;

    ContextLoader(ClassLoader loader) {
        this.loader = loader;
    }

    interface Call<T> {
        T run() throws ToolFailure;
    }

    <T> T call(Call<T> call) throws ToolFailure {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
