package example.bindings;

import io.smithy4j.core.Document;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import io.smithy4j.server.RequestContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Calls the emitted service with the emitted client, and with raw requests; each method answers what a test compares. */
public final class BindingsProbe {
    private BindingsProbe() {}

    /** Gives back what it got, and keeps it. */
    private static final class Mirror implements SortingHandler {
        private final List<Object> inputs = new ArrayList<>();

        @Override
        public SearchOutput search(SearchInput input, RequestContext context) {
            inputs.add(input);
            return SearchOutput.builder().build();
        }

        @Override
        public ListedOutput listed(ListedInput input, RequestContext context) {
            inputs.add(input);
            return ListedOutput.builder().build();
        }

        @Override
        public TaggedInOut tagged(TaggedInOut input, RequestContext context) {
            inputs.add(input);
            return input;
        }

        @Override
        public ChooseOutput choose(ChooseInput input, RequestContext context) {
            inputs.add(input);
            return ChooseOutput.builder().choice(input.choice()).build();
        }

        @Override
        public FreeOutput free(FreeInput input, RequestContext context) {
            inputs.add(input);
            return FreeOutput.builder().value(input.value()).build();
        }

        @Override
        public FailOutput fail(FailInput input, RequestContext context) {
            throw "plain".equals(input.how())
                    ? Plain.builder().status(418).message("short and stout").build()
                    : Whole.builder().why("because").part(part -> part.id("p")).build();
        }

        @Override
        public SummedOutput summed(SummedInput input, RequestContext context) {
            inputs.add(context.headers().first("content-md5"));
            return SummedOutput.builder().build();
        }

        @Override
        public PutOutput put(PutInput input, RequestContext context) {
            inputs.add(input.name() + " " + input.data().length() + " " + text(input.data()));
            return PutOutput.builder().build();
        }

        @Override
        public GetOutput get(GetInput input, RequestContext context) {
            return GetOutput.builder().type("image/png").data(HttpBody.ofUtf8("pixels")).build();
        }

        @Override
        public EchoOutput echo(EchoInput input, RequestContext context) {
            return EchoOutput.builder().data(input.data()).build();
        }
    }

    private static String text(HttpBody body) {
        return new String(body.readFully(1_000_000).join(), StandardCharsets.UTF_8);
    }

    private static Map<Kind, Mood> moods() {
        Map<Kind, Mood> moods = new LinkedHashMap<>();
        moods.put(Kind.SMALL, Mood.GOOD);
        moods.put(Kind.LARGE, null);
        return moods;
    }

    /** What a client sends for maps of enums and sparse lists: query and headers. */
    public static String sent() {
        List<String> lines = new ArrayList<>();
        try (SortingClient client = SortingClient.builder().transport((HttpService) request -> {
            lines.add(request.query() + " " + request.headers());
            return CompletableFuture.completedFuture(HttpResponse.builder(200).build());
        }).build()) {
            client.search(in -> in.words(Arrays.asList("a", null, "b")).byKind(moods()));
            client.listed(in -> in.byKind(Map.of(Kind.SMALL, List.of(Mood.GOOD, Mood.BAD))));
            client.tagged(TaggedInOut.builder().words(Arrays.asList("a", null, "b")).byKind(Map.of(Kind.SMALL, Mood.GOOD)).build());
        }
        return String.join("\n", lines);
    }

    /** What the handler gets of the same, and what comes back. */
    public static String received() {
        Mirror mirror = new Mirror();
        try (SortingClient client = SortingClient.builder().transport(SortingService.of(mirror)).build()) {
            client.search(in -> in.byKind(moods()));
            client.listed(in -> in.byKind(Map.of(Kind.SMALL, List.of(Mood.GOOD, Mood.BAD))));
            mirror.inputs.add(client.tagged(
                    TaggedInOut.builder().words(Arrays.asList("a", null, "b")).byKind(Map.of(Kind.SMALL, Mood.GOOD)).build()));
        }
        return lines(mirror.inputs);
    }

    /** Payloads of every kind that is JSON, there and back. */
    public static String payloads() {
        Part part = Part.builder().id("p").build();
        try (SortingClient client = SortingClient.builder().transport(SortingService.of(new Mirror())).build()) {
            return lines(List.of(
                    client.choose(in -> in.choice(new Choice.Part(part))),
                    client.choose(in -> in.choice(new Choice.Text("t"))),
                    client.free(in -> in.value(Document.of("text"))),
                    client.free(in -> in.value(Document.ofList(Document.of(1), Document.ofNull()))),
                    client.free(in -> {})));
        }
    }

    /** What is wrong inside of payloads is told with its path. */
    public static String refused() {
        SortingService service = SortingService.of(new Mirror());
        List<String> answers = new ArrayList<>();
        for (List<String> request : List.of(
                List.of("/choose", "{\"part\":{}}"),
                List.of("/choose", ""),
                List.of("/choose", "{\"other\":1}"),
                List.of("/free", "{"))) {
            HttpResponse response = service.handle(HttpRequest.builder("POST", request.get(0))
                            .header("Content-Type", "application/json")
                            .body(request.get(1).getBytes(StandardCharsets.UTF_8))
                            .build())
                    .join();
            String body = text(response.body());
            answers.add(response.status() + " " + body.replaceAll(".*\"path\":\"([^\"]*)\".*", "$1"));
        }
        return String.join("\n", answers);
    }

    /** Errors whose status or body is a member. */
    public static String errors() {
        Mirror mirror = new Mirror();
        List<String> seen = new ArrayList<>();
        try (SortingClient client = SortingClient.builder().transport(SortingService.of(mirror)).build()) {
            try {
                client.fail(in -> in.how("plain"));
            } catch (Plain e) {
                seen.add(e.statusCode() + " " + e.status() + " " + e.getMessage());
            }
            try {
                client.fail(in -> in.how("whole"));
            } catch (Whole e) {
                seen.add(e.statusCode() + " " + e.why() + " " + e.part());
            }
        }
        return String.join("\n", seen);
    }

    /** The sum that a request carries. */
    public static String checksum() {
        Mirror mirror = new Mirror();
        try (SortingClient client = SortingClient.builder().transport(SortingService.of(mirror)).build()) {
            client.summed(in -> in.text("base64 encoded md5 checksum"));
        }
        return lines(mirror.inputs);
    }

    /** Streams of known and of unknown length. */
    public static String streams() {
        Mirror mirror = new Mirror();
        InputStream five = new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8));
        try (SortingClient client = SortingClient.builder().transport(SortingService.of(mirror)).build()) {
            client.put(in -> in.name("n").data(HttpBody.of(five, 5)));
            GetOutput got = client.get(in -> {});
            mirror.inputs.add(got.type() + " " + text(got.data()));
            EchoOutput echoed = client.echo(in -> in.data(
                    HttpBody.of(new ByteArrayInputStream("echo".getBytes(StandardCharsets.UTF_8)))));
            mirror.inputs.add(text(echoed.data()));
            mirror.inputs.add(text(client.echo(in -> {}).data()));
            try {
                client.put(in -> in.data(HttpBody.of(InputStream.nullInputStream())));
            } catch (IllegalArgumentException e) {
                mirror.inputs.add(e.getMessage());
            }
        }
        HttpResponse chunked = SortingService.of(mirror)
                .handle(HttpRequest.builder("POST", "/put")
                        .body(HttpBody.of(InputStream.nullInputStream()))
                        .build())
                .join();
        mirror.inputs.add(chunked.status() + " " + text(chunked.body()));
        return lines(mirror.inputs);
    }

    private static String lines(List<?> all) {
        return String.join("\n", all.stream().map(String::valueOf).toList());
    }
}
