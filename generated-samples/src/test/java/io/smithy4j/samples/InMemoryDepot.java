package io.smithy4j.samples;

import com.example.depot.DepotHandler;
import com.example.depot.FetchParcelInput;
import com.example.depot.FetchParcelOutput;
import com.example.depot.Handling;
import com.example.depot.ListParcelsInput;
import com.example.depot.ListParcelsOutput;
import com.example.depot.NoSuchParcel;
import com.example.depot.ParcelSummary;
import com.example.depot.PhotographParcelInput;
import com.example.depot.PhotographParcelOutput;
import com.example.depot.Route;
import com.example.depot.RouteParcelInput;
import com.example.depot.RouteParcelOutput;
import com.example.depot.ShelfFull;
import com.example.depot.StoreParcelInput;
import com.example.depot.StoreParcelOutput;
import io.smithy4j.http.HttpBody;
import io.smithy4j.server.RequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A depot with one shelf, A1, that has room for two parcels. */
public final class InMemoryDepot implements DepotHandler {
    private static final Instant OPENING = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<String, StoreParcelInput> parcels = new ConcurrentSkipListMap<>();

    /** Told as soon as the first byte of a photograph is there. */
    public final CountDownLatch photoBegun = new CountDownLatch(1);

    public volatile @Nullable Route route;

    public volatile @Nullable ListParcelsInput query;

    public volatile HttpBody content = HttpBody.empty();

    @Override
    public StoreParcelOutput storeParcel(StoreParcelInput input, RequestContext context) {
        if (parcels.size() == 2 && !parcels.containsKey(input.parcelId())) {
            throw ShelfFull.builder().message("no room").otherShelf("B2").build();
        }
        boolean isNew = parcels.put(input.parcelId(), input) == null;
        return StoreParcelOutput.builder()
                .location("/shelves/" + input.shelf() + "/parcels/" + input.parcelId())
                .status(isNew ? 201 : 200)
                .build();
    }

    @Override
    public ListParcelsOutput listParcels(ListParcelsInput input, RequestContext context) {
        query = input;
        List<Handling> wanted = input.handling();
        String from = input.nextToken() == null ? "" : input.nextToken();
        List<StoreParcelInput> left = parcels.values().stream()
                .filter(parcel -> parcel.parcelId().compareTo(from) >= 0)
                .filter(parcel -> wanted == null
                        || (parcel.handling() != null && parcel.handling().containsAll(wanted)))
                .toList();
        int size = input.pageSize();
        return ListParcelsOutput.builder()
                .nextToken(left.size() > size ? left.get(size).parcelId() : null)
                .parcels(left.stream()
                        .limit(size)
                        .map(parcel -> ParcelSummary.builder()
                                .parcelId(parcel.parcelId())
                                .weight(parcel.weight())
                                .arrivedAt(parcel.arrivedAt())
                                .build())
                        .toList())
                .build();
    }

    @Override
    public RouteParcelOutput routeParcel(RouteParcelInput input, RequestContext context) {
        found(input.parcelId());
        route = input.route();
        return RouteParcelOutput.builder().build();
    }

    @Override
    public PhotographParcelOutput photographParcel(PhotographParcelInput input, RequestContext context) {
        found(input.parcelId());
        long bytes = 0;
        try (InputStream photo = input.photo().asInputStream()) {
            for (int next = photo.read(); next >= 0; next = photo.read()) {
                bytes++;
                photoBegun.countDown();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PhotographParcelOutput.builder().bytes(bytes).build();
    }

    @Override
    public FetchParcelOutput fetchParcel(FetchParcelInput input, RequestContext context) {
        StoreParcelInput parcel = found(input.parcelId());
        return FetchParcelOutput.builder()
                .contentType("text/plain")
                .arrivedAt(parcel.arrivedAt() == null ? OPENING : parcel.arrivedAt())
                .content(content)
                .build();
    }

    private StoreParcelInput found(String id) {
        StoreParcelInput parcel = parcels.get(id);
        if (parcel == null) {
            throw NoSuchParcel.builder().message("no parcel " + id).build();
        }
        return parcel;
    }
}
