package io.smithy4j.adapters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small memory, many who only want to be in the way, and callers who must not notice. Run with {@code -Pload}. */
@Tag("load")
final class NettyLoadTest {
    private static final int ENDLESS = 200;

    private static final int SLOW = 2000;

    private static final int CALLERS = 8;

    private static final long SECONDS = 45;

    private final AtomicBoolean over = new AtomicBoolean();

    private final AtomicInteger answered = new AtomicInteger();

    private final AtomicInteger failed = new AtomicInteger();

    private final AtomicInteger slowest = new AtomicInteger();

    @Test
    @Timeout(300)
    void legitimateCallersAreAnsweredWhileOthersAreInTheWay() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8))) {
            int port = Integer.parseInt(out.readLine());
            List<Socket> endless =
                    open(ENDLESS, port, "POST /endless HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
            List<Socket> slow = open(SLOW / 2, port, "GET / HTTP/1.1\r\nX");
            slow.addAll(open(SLOW / 2, port, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n"));
            List<Thread> threads = new ArrayList<>();
            threads.add(started(() -> dribble(slow)));
            threads.add(started(() -> pour(endless)));
            for (int i = 0; i < CALLERS; i++) {
                threads.add(started(() -> call(port)));
            }
            Thread.sleep(SECONDS * 1000);
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            long held = endless.stream().filter(socket -> !isEnded(socket)).count();
            long ended = slow.stream().filter(NettyLoadTest::isEnded).count();
            System.out.println("netty under load for " + SECONDS + " s: " + answered + " calls answered, " + failed
                    + " failed, slowest " + slowest + " ms; " + held + " of " + ENDLESS + " endless bodies held, "
                    + ended
                    + " of " + SLOW + " slow sockets ended; server: " + state(port));

            assertThat(failed).hasValue(0);
            assertThat(answered).hasPositiveValue();
            assertThat(held).isEqualTo(ENDLESS);
            assertThat(ended).isEqualTo(SLOW);
            for (Socket socket : endless) {
                socket.close();
            }
        } finally {
            server.getOutputStream().close();
            server.waitFor();
        }
    }

    private static List<Socket> open(int count, int port, String begin) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket();
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
            socket.getOutputStream().write(begin.getBytes(ISO_8859_1));
            sockets.add(socket);
        }
        return sockets;
    }

    // One byte each, again and again.
    private void dribble(List<Socket> sockets) {
        while (!over.get()) {
            sockets.forEach(socket -> write(socket, "x"));
            sleep(2000);
        }
    }

    private void pour(List<Socket> sockets) {
        String chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
        while (!over.get()) {
            sockets.forEach(socket -> write(socket, chunk));
            sleep(200);
        }
    }

    private void call(int port) {
        while (!over.get()) {
            long start = System.nanoTime();
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream()
                        .write("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello"
                                .getBytes(ISO_8859_1));
                String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
                (answer.startsWith("HTTP/1.1 200") && answer.endsWith("hello") ? answered : failed).incrementAndGet();
            } catch (IOException e) {
                failed.incrementAndGet();
            }
            slowest.accumulateAndGet((int) ((System.nanoTime() - start) / 1_000_000), Math::max);
            sleep(10);
        }
    }

    private static String state(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /state HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".getBytes(ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            return answer.substring(answer.indexOf("\r\n\r\n") + 4);
        }
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        } catch (IOException e) {
            // The server has ended it, which is counted in the end.
        }
    }

    private static boolean isEnded(Socket socket) {
        try {
            socket.setSoTimeout(1);
            byte[] some = new byte[1024];
            int count = socket.getInputStream().read(some);
            return count < 0 || new String(Arrays.copyOf(some, count), ISO_8859_1).startsWith("HTTP/1.1 408");
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static Thread started(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
