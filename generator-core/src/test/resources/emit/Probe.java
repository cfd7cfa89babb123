package example.broad;

import io.smithy4j.core.Blob;
import io.smithy4j.core.Document;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import io.smithy4j.json.JsonReader;
import io.smithy4j.server.RequestContext;
import io.smithy4j.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls the emitted service with the emitted client, in memory; each method answers what a test compares. */
@SuppressWarnings("deprecation")
public final class Probe {
    private Probe() {}

    static Parcel.Builder parcel() {
        return Parcel.builder()
                .id("abc")
                .count(3)
                .flag(true)
                .sentAt(Instant.ofEpochSecond(1))
                .label(Blob.ofUtf8("label"))
                .inner(inner -> inner.name("n"))
                .empty(Empty.builder().build())
                .colours(Colour.RED, Colour.of("unheard"))
                .tags(Map.of("k", "v"))
                .exact(new BigDecimal("1.10"))
                .whole(BigInteger.TEN)
                .secret("hush");
    }

    static PostClient client(PostHandler handler) {
        return PostClient.builder().transport(PostService.of(handler)).build();
    }

    public static String roundTrip() {
        List<SendInput> seen = new ArrayList<>();
        try (PostClient client = client(new Answers(seen))) {
            Map<String, String> sparse = new LinkedHashMap<>();
            sparse.put("a", "a");
            sparse.put("b", null);
            SendInput sent = SendInput.builder()
                    .parcel(parcel().colours(Colour.RED).build())
                    .all(all -> all.sparse("a", null)
                            .sparseMap(sparse)
                            .matrix(List.of(List.of("a"), List.of()))
                            .documents(Document.of("a"), Document.ofNull())
                            .payments(new Payment.Cash(), new Payment.Anything(Document.of(true)))
                            .byColour(Map.of(Colour.RED, Colour.GREEN)))
                    .list(List.of(List.of("a")))
                    .kinds(kinds -> kinds.aFloat(1f).aDateTime(Instant.EPOCH).anHttpDate(Instant.EPOCH)
                            .aSize(Size.SMALL)
                            .aDocument(Document.of(2)))
                    .build();
            SendOutput output = client.send(sent);
            return seen.get(0).equals(sent) + " " + seen.get(0).hashCode() / sent.hashCode() + " "
                    + output.parcel().equals(sent.parcel()) + " " + output.kinds().equals(sent.kinds());
        }
    }

    public static String text() {
        return parcel().build().toString();
    }

    public static String defaults() {
        Kinds kinds = Kinds.builder().build();
        return kinds.dBoolean() + " " + kinds.dLong() + " " + kinds.dFloat() + " " + kinds.dBigDecimal() + " "
                + kinds.dBlobToo().asUtf8String() + " " + kinds.dDateTime() + " " + kinds.dColour() + " " + kinds.aByte()
                + " " + kinds.dSize().known() + " " + kinds.dNaN() + " " + kinds.dInfinity();
    }

    public static String refusal() {
        try {
            Parcel.builder().build();
            return "built";
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    public static String nothingAliases() {
        List<String> row = new ArrayList<>(List.of("a"));
        List<List<String>> rows = new ArrayList<>(List.of(row));
        List<List<List<String>>> cube = List.of(rows);
        Collections built = Collections.builder()
                .matrix(rows).sparse(Arrays.asList("a", null)).cube(cube).mapOfLists(Map.of("k", row)).build();
        row.add("b");
        rows.add(List.of());
        return built.matrix() + " " + built.sparse() + " " + built.cube() + " " + built.mapOfLists();
    }

    public static String copiesOfWhatWasRead() {
        Collections read = CollectionsJsonCodec.read(JsonReader.ofBody("""
                {"matrix":[["a"],["b","c","d"]],"sparse":["a",null],"cube":[[["a"],["b"]]],"sparseMatrix":[["a"],null],
                "mapOfLists":{"k":["a"]},"sparseMapOfLists":{"k":["a"],"l":null},"unique":["a","b","c"]}
                """.getBytes(StandardCharsets.UTF_8)));
        Collections built = Collections.builder()
                .matrix(read.matrix()).sparse(read.sparse()).cube(read.cube()).sparseMatrix(read.sparseMatrix())
                .mapOfLists(read.mapOfLists()).sparseMapOfLists(read.sparseMapOfLists()).unique(read.unique()).build();
        boolean kept = built.matrix() == read.matrix()
                && built.sparse() == read.sparse()
                && built.cube() == read.cube()
                && built.sparseMatrix() == read.sparseMatrix()
                && built.mapOfLists() == read.mapOfLists()
                && built.sparseMapOfLists() == read.sparseMapOfLists()
                && built.unique() == read.unique()
                && new Payment.Rows(read.matrix()).value() == read.matrix();
        return kept + " " + read.cube() + " " + read.sparseMapOfLists();
    }

    public static String violations() {
        SendInput input = SendInput.builder()
                .parcel(parcel().id("ABC").weight(0).tags(Map.of("K", "v")).build())
                .kinds(kinds -> kinds.anInteger(11).aFloat(0.25f).aBigInteger(BigInteger.ZERO).aBlob(Blob.empty()))
                .all(all -> all.payments(new Payment.Again(new Payment.Colour(Colour.of("x"))))
                        .unique("a", "a", "b").sizes(Size.SMALL, Size.of(7)).sizeByName(Map.of("k", Size.of(0))))
                .build();
        return SendInputValidator.validate(input).stream().map(Violation::path).collect(Collectors.joining(" "));
    }

    static PostClient answering(String body) {
        return PostClient.builder()
                .transport((HttpService) request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
                        .header("Content-Type", "application/x-amz-json-1.1")
                        .body(body.getBytes(StandardCharsets.UTF_8))
                        .build()))
                .build();
    }

    static String answered(String body) {
        HttpRequest request = HttpRequest.builder("POST", "/")
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "Post.Track")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .build();
        HttpResponse response =
                PostService.of(new Answers(new ArrayList<>())).handle(request).join();
        return response.status() + " " + response.headers().first("x-amzn-errortype");
    }

    public static String missingInsideUnions() {
        HttpRequest request = HttpRequest.builder("POST", "/")
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "Post.Track")
                .body("{\"id\":\"x\",\"path\":{\"payment\":{\"again\":{\"card\":{\"number\":\"1\"}}}}}"
                        .getBytes(StandardCharsets.UTF_8))
                .build();
        HttpResponse response =
                PostService.of(new Answers(new ArrayList<>())).handle(request).join();
        return new String(response.body().readFully(9999).join(), StandardCharsets.UTF_8);
    }

    static Payment paid(String payment) {
        try (PostClient client = answering("{\"path\":{\"payment\":" + payment + "}}")) {
            return client.track(in -> in.id("x")).path().payment();
        }
    }

    public static String unions() {
        Payment payment = new Payment.Rows(List.of(List.of("a"), List.of()));
        Payment card = new Payment.Card(Card.builder()
                .number("1")
                .next(new Payment.Cash())
                .backup(new Payment.Again(new Payment.Amount(3)))
                .terms(Document.ofList(Document.ofNull(), Document.of(1)))
                .build());
        try (PostClient client = client(new Answers(new ArrayList<>()))) {
            boolean same = true;
            for (Payment sent : List.of(payment, card, new Payment.Time(Instant.EPOCH), new Payment.Secret("s"))) {
                same &= sent.equals(client.track(in -> in.id("x").path(path -> path.payment(sent))).path().payment());
            }
            return same + " " + new Payment.Secret("hush");
        }
    }

    public static String unknownVariants() {
        Payment kept = paid("{\"__type\":\"X\",\"cash\":null,\"later\":{\"a\":[1,1.50,null]}}");
        List<String> sent = new ArrayList<>();
        HttpService service = request -> {
            sent.add(new String(request.body().readFully(9999).join(), StandardCharsets.UTF_8));
            return CompletableFuture.completedFuture(HttpResponse.builder(200).build());
        };
        try (PostClient client = PostClient.builder().transport(service).build()) {
            client.track(in -> in.id("x").path(path -> path.payment(kept)));
        }
        return kept + " " + sent.get(0);
    }

    public static String refusedUnions() {
        return Stream.of("{}", "{\"cash\":null}", "{\"cash\":{},\"amount\":1}", "{\"later\":1}", "{\"amount\":1,\"later\":1}",
                        "[\"amount\"]", "{\"__type\":\"x\",\"amount\":1}")
                .map(payment -> answered("{\"id\":\"x\",\"path\":{\"payment\":" + payment + "}}"))
                .collect(Collectors.joining(", "));
    }

    public static String corrected() {
        Payment payment = paid("{\"card\":{}}");
        Card card = ((Payment.Card) payment).value();
        return card.number() + " " + card.backup() + " " + card.terms();
    }

    public static String documents() {
        Kinds kinds = Kinds.builder().build();
        return kinds.dDocument() + " " + kinds.dDocumentNumber() + " " + kinds.dDocumentReal() + " "
                + kinds.dDocumentList() + " " + kinds.dDocumentMap() + " " + kinds.dDocumentFlag();
    }

    public static String enumMessage() {
        SendInput input = SendInput.builder()
                .parcel(parcel().build())
                .all(all -> all.sizes(Size.of(4)))
                .build();
        return SendInputValidator.validate(input).get(1).message();
    }

    public static String errors() {
        StringBuilder told = new StringBuilder();
        try (PostClient client = client(new Failing())) {
            try {
                client.track(in -> in.id("x"));
            } catch (Overloaded e) {
                told.append(e.getMessage()).append(' ').append(e.statusCode()).append(' ').append(e.retryAfter());
            }
            try {
                client.ping(in -> {});
            } catch (Lost e) {
                told.append(' ').append(e.code()).append(' ').append(e.inside().getMessage());
            }
            try {
                client.old(in -> {});
            } catch (PostException e) {
                told.append(' ').append(e.errorCode()).append(' ').append(e.statusCode());
            }
            try {
                client.send(in -> in.parcel(parcel().id("").build()));
            } catch (ValidationException e) {
                told.append(' ').append(e.fieldList().get(0).path());
            }
        }
        return told.toString();
    }

    private record Answers(List<SendInput> seen) implements PostHandler {
        @Override
        public SendOutput send(SendInput input, RequestContext context) {
            seen.add(input);
            return SendOutput.builder()
                    .parcel(input.parcel())
                    .kinds(input.kinds())
                    .stamped(stamp -> stamp.colour(Colour.RED).size(Size.of(9)))
                    .build();
        }

        @Override
        public TrackOutput track(TrackInput input, RequestContext context) {
            return TrackOutput.builder().path(input.path()).build();
        }

        @Override
        public OldOutput old(OldInput input, RequestContext context) {
            return OldOutput.builder().build();
        }

        @Override
        public PingOutput ping(PingInput input, RequestContext context) {
            return PingOutput.builder().build();
        }
    }

    private static final class Failing implements PostHandler {
        @Override
        public SendOutput send(SendInput input, RequestContext context) {
            throw new IllegalStateException("never called");
        }

        @Override
        public TrackOutput track(TrackInput input, RequestContext context) {
            throw Overloaded.builder().message("busy").build();
        }

        @Override
        public OldOutput old(OldInput input, RequestContext context) {
            throw new IllegalStateException("secret");
        }

        @Override
        public PingOutput ping(PingInput input, RequestContext context) {
            throw Lost.builder().code(7).inside(gone -> gone.message("far")).build();
        }
    }
}
