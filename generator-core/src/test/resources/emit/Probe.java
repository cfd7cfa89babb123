package example.broad;

import io.smithy4j.core.Blob;
import io.smithy4j.server.RequestContext;
import io.smithy4j.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
                            .byColour(Map.of(Colour.RED, Colour.GREEN)))
                    .list(List.of(List.of("a")))
                    .kinds(kinds -> kinds.aFloat(1f).aDateTime(Instant.EPOCH).anHttpDate(Instant.EPOCH)
                            .aSize(Size.SMALL))
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
                + " " + kinds.dSize().known();
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
        Collections built = Collections.builder().matrix(rows).sparse(Arrays.asList("a", null)).build();
        row.add("b");
        rows.add(List.of());
        return built.matrix() + " " + built.sparse();
    }

    public static String violations() {
        SendInput input = SendInput.builder()
                .parcel(parcel().id("ABC").weight(0).tags(Map.of("K", "v")).build())
                .kinds(kinds -> kinds.anInteger(11).aFloat(0.25f).aBigInteger(BigInteger.ZERO).aBlob(Blob.empty()))
                .all(all -> all.unique("a", "a", "b").sizes(Size.SMALL, Size.of(7)).sizeByName(Map.of("k", Size.of(0))))
                .build();
        return SendInputValidator.validate(input).stream().map(Violation::path).collect(Collectors.joining(" "));
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
