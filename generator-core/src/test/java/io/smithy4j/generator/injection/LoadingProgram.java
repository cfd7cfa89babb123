package io.smithy4j.generator.injection;

import java.io.IOException;
import java.lang.reflect.Member;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Loads and initialises every class of a folder in a JVM of its own, compares what the namespaces declare, reads values that the generated code was to keep, and says
 * how many markers appeared. Arguments: the folder, and a file of lines {@code package kind expected}, the last one in Base64.
 */
final class LoadingProgram {
    private LoadingProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, LoadingProgram.class.getClassLoader())) {
            List<String> names = classNames(folder);
            SortedMap<String, SortedSet<String>> members = new TreeMap<>();
            for (String name : names) {
                Class<?> type = Class.forName(name, true, loader);
                members.computeIfAbsent(namespace(name), key -> new TreeSet<>()).addAll(members(type));
            }
            SortedSet<String> planned = members.get(members.lastKey());
            members.forEach((namespace, declared) -> requireEqual(namespace, declared, planned));
            int kept = 0;
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                String[] parts = line.split(" ", -1);
                String expected = text(Base64.getDecoder().decode(parts[2]));
                String actual = new KeptValues(loader, parts[0]).read(parts[1], expected);
                if (!expected.equals(actual)) {
                    throw new IllegalStateException(parts[0] + " " + parts[1] + " is " + actual + ", not " + expected);
                }
                kept++;
            }
            int markers = System.getProperty(Payloads.MARKER) == null ? 0 : 1;
            System.out.println("loaded " + names.size() + " classes, kept " + kept + " values, markers " + markers);
        }
    }

    private static void requireEqual(String namespace, SortedSet<String> declared, SortedSet<String> planned) {
        SortedSet<String> more = new TreeSet<>(declared);
        more.removeAll(planned);
        SortedSet<String> less = new TreeSet<>(planned);
        less.removeAll(declared);
        if (!more.isEmpty() || !less.isEmpty()) {
            throw new IllegalStateException(namespace + " has " + more + " and lacks " + less);
        }
    }

    private static String namespace(String className) {
        return className.substring(0, className.indexOf('.'));
    }

    /** What a class declares, without its namespace, so that it can be compared with that of another one. */
    private static List<String> members(Class<?> type) {
        String name = type.getName().substring(type.getName().indexOf('.'));
        return Stream.of(type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
                .flatMap(Stream::of)
                // How an enum finds a value that is too long for a label of a switch.
                .filter(member -> !((Member) member).getName().equals("BY_VALUE"))
                .map(member -> name + " " + member.toString().replace(namespace(type.getName()) + ".", ""))
                .toList();
    }

    /** UTF-16 as it is: lone surrogates have no UTF-8. */
    static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        char[] text = new char[bytes.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
        }
        return new String(text);
    }

    private static List<String> classNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    static String ascii(byte[] bytes) {
        return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
    }
}
