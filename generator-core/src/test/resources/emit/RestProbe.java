package example.rest;

import io.smithy4j.core.Blob;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Calls the emitted service with the emitted client, and with raw requests; each method answers what a test compares. */
public final class RestProbe {
    private static final Instant WHEN = Instant.ofEpochSecond(1576540098);

    private RestProbe() {}

    /** A handler whose every operation gives {@code output} and keeps its input. */
    static DepotHandler handler(Object output, List<Object> inputs) {
        InvocationHandler answers = (proxy, method, arguments) -> {
            inputs.add(arguments[0]);
            if (output instanceof Exception e) {
                throw e;
            }
            return output != null ? output : arguments[0];
        };
        return (DepotHandler) Proxy.newProxyInstance(
                RestProbe.class.getClassLoader(), new Class<?>[] {DepotHandler.class}, answers);
    }

    /** What a client sends, in one line: method, path, query, content type, body. */
    public static String sent(String operation) {
        List<String> lines = new ArrayList<>();
        HttpService service = request -> {
            String body = utf8(request.body().readFully(10_000).join());
            lines.add(request.method() + " " + request.path() + (request.query() == null ? "" : "?" + request.query())
                    + " [" + request.headers().first("content-type") + "] " + body);
            return CompletableFuture.completedFuture(HttpResponse.builder(200).build());
        };
        try (DepotClient client = DepotClient.builder().transport(service).build()) {
            switch (operation) {
                case "labels" -> client.labels(in -> in.string(" %:/?#[]@!$&'()*+,;=😹").short_((short) 1)
                        .float_(Float.NEGATIVE_INFINITY).boolean_(true).timestamp(WHEN).epoch(WHEN));
                case "greedy" -> client.greedy(in -> in.first("hello/escape").rest("there/guy"));
                case "middle" -> client.middle(in -> in.rest("a b/c").last("d"));
                case "queries" -> client.queries(in -> in.string("").strings("a", "b").long_(4L).doubles(List.of(1.1, Double.NaN))
                        .big(new BigDecimal("1.10")).flags(List.of()).when(WHEN).whens(WHEN, WHEN).colour(Colour.RED)
                        .colours(Colour.GREEN, Colour.of("new")));
                case "params" -> client.params(in -> in.named("named").others(Map.of("bar", "fromMap", "qux", "also")));
                case "paramLists" -> client.paramLists(in -> in.others(Map.of("baz", List.of("bar", "qux"))));
                case "everything" -> client.everything(in -> in.id("ab").mode("m").count(3).name("n").when(WHEN)
                        .inner(inner -> inner.foo("f").bar("b")));
                case "document" -> client.document(in -> in.text("t"));
                case "structure" -> client.structure(in -> in.nested(nested -> nested.greeting("hi")));
                case "structureAbsent" -> client.structure(in -> in.id("i"));
                case "bytes" -> client.bytes(in -> in.contentType("image/jpg").data(Blob.ofUtf8("1234")));
                case "bytesPlain" -> client.bytes(in -> in.data(Blob.ofUtf8("1234")));
                case "bytesAbsent" -> client.bytes(in -> {});
                case "picture" -> client.picture(in -> in.picture(Blob.ofUtf8("1234")));
                case "words" -> client.words(in -> in.words("raw"));
                case "shade" -> client.shade(in -> in.shade(Colour.RED));
                case "code" -> client.code(in -> {});
                case "nothing" -> client.nothing(in -> {});
                case "empty" -> client.empty(in -> {});
                case "headerOnly" -> client.headerOnly(in -> in.header("h"));
                default -> throw new IllegalArgumentException(operation);
            }
        }
        return lines.get(0);
    }

    /** Whether what goes in comes out at the other side, and back. */
    public static String roundTrips() {
        HeadersInOut headers = HeadersInOut.builder()
                .string("Hello").byte_((byte) 1).double_(Double.NaN).flag(false)
                .strings("b,c", "\"def\"", "a", "").doubles(1.5, Double.POSITIVE_INFINITY)
                .when(WHEN).whens(WHEN, WHEN.plusSeconds(1)).epoch(WHEN)
                .colour(Colour.RED).colours(Colour.RED, Colour.GREEN).json("[\"é\"]")
                .build();
        StructureInOut structure = StructureInOut.builder().id("i").nested(nested -> nested.greeting("hi").name("n")).build();
        DocumentInOut document = DocumentInOut.builder().text("t").number(1).when(WHEN.plusNanos(5_000_000)).build();
        PrefixedOutput prefixed = PrefixedOutput.builder().foo("Foo").others(Map.of("abc", "x", "def", "")).build();
        List<Object> inputs = new ArrayList<>();
        try (DepotClient client = DepotClient.builder().transport(DepotService.of(handler(null, inputs))).build();
                DepotClient other = DepotClient.builder().transport(DepotService.of(handler(prefixed, inputs))).build()) {
            return List.of(
                            client.headers(headers).equals(headers),
                            inputs.get(0).equals(headers),
                            client.structure(structure).equals(structure),
                            client.document(document).equals(document),
                            client.words(WordsInOut.builder().words("é").build()).words().equals("é"),
                            client.shade(ShadeInOut.builder().shade(Colour.GREEN).build()).shade().equals(Colour.GREEN),
                            client.bytes(BytesInOut.builder().contentType("a/b").data(Blob.ofUtf8("x")).build())
                                    .contentType().equals("a/b"),
                            other.prefixed(in -> in.foo("a").others(Map.of("k", "v"))).equals(prefixed),
                            inputs.get(6).toString().contains("k=v"))
                    .toString();
        }
    }

    /** What the service answers, in one line: status, error type, content type, body. */
    public static String answered(String method, String target, String headers, String body) throws Exception {
        List<Object> inputs = new ArrayList<>();
        Object output = switch (method + target.replaceAll("/?([?].*)?$", "")) {
            case "PUT/code" -> CodeOutput.builder().build();
            case "PUT/everything/ab" -> EverythingOutput.builder().count(3).ignored("i").name("n").inner(in -> in.bar("b")).build();
            case "POST/nothing" -> NothingOutput.builder().build();
            case "POST/empty" -> EmptyOutput.builder().build();
            case "GET/labels/a/1/2.5/true/2019-12-16T23%3A48%3A18Z/1/end" -> LabelsOutput.builder().build();
            case "GET/greedy/a%2Fb/rest/c/d%2Fe" -> GreedyOutput.builder().first("f").rest("r").build();
            case "GET/middle/a/by/b/by/c" -> MiddleOutput.builder().rest("r").last("l").build();
            case "PUT/failing" -> body.contains("plain")
                    ? Plain.builder().message("Hi").build()
                    : Complex.builder().header("Header").topLevel("Top level").nested(in -> in.foo("bar")).build();
            case "POST/headers" -> null;
            case "GET/queries" -> QueriesOutput.builder().build();
            case "POST/params" -> ParamsOutput.builder().build();
            case "POST/header-only" -> HeaderOnlyOutput.builder().build();
            default -> null;
        };
        int mark = target.indexOf('?');
        HttpRequestBuilder request = HttpRequest.builder(method, mark < 0 ? target : target.substring(0, mark))
                .query(mark < 0 ? null : target.substring(mark + 1))
                .body(body.getBytes(StandardCharsets.UTF_8));
        for (String header : headers.isEmpty() ? new String[0] : headers.split(";(?=[A-Za-z-]+:)")) {
            request.header(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 1));
        }
        HttpResponse response = DepotService.of(handler(output, inputs)).handle(request.build()).get();
        return response.status() + " " + response.headers().first("x-amzn-errortype") + " ["
                + response.headers().first("content-type") + "] "
                + utf8(response.body().readFully(10_000).get()) + (inputs.isEmpty() ? "" : " <- " + inputs.get(0));
    }

    /** How a client sees the modelled errors, and one without a body. */
    public static String errors() {
        StringBuilder told = new StringBuilder();
        Exception complex = Complex.builder().header("Header").topLevel("Top").nested(in -> in.foo("bar")).build();
        try (DepotClient client = DepotClient.builder().transport(DepotService.of(handler(complex, new ArrayList<>()))).build()) {
            client.failing(in -> {});
        } catch (Complex e) {
            told.append(e.header()).append(' ').append(e.topLevel()).append(' ').append(e.nested().foo()).append(' ').append(e.statusCode());
        }
        HttpService plain = request -> CompletableFuture.completedFuture(HttpResponse.builder(500)
                .header("X-Amzn-Errortype", "other#Plain:http://internal/")
                .build());
        try (DepotClient client = DepotClient.builder().transport(plain).build()) {
            client.failing(in -> {});
        } catch (Plain e) {
            told.append(' ').append(e.getMessage()).append(' ').append(e.statusCode());
        }
        return told.toString();
    }

    /** Outputs that lack what the model requires, and a path that would lead elsewhere. */
    public static String corrected() {
        HttpService empty = request -> CompletableFuture.completedFuture(HttpResponse.builder(201).build());
        try (DepotClient client = DepotClient.builder().transport(empty).build()) {
            RequiredOutput output = client.required(in -> {});
            String told = "\"" + output.must() + "\" " + output.code() + " \"" + output.text() + "\"";
            try {
                client.greedy(in -> in.first("..").rest("a"));
            } catch (IllegalArgumentException e) {
                told += " " + e.getMessage();
            }
            return told;
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
