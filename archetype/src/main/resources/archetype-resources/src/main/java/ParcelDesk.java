package ${package};

import io.smithy4j.server.RequestContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The service's side: knows the parcels that were registered since it started. */
final class ParcelDesk implements ParcelsHandler {
    private final Map<String, String> destinations = new ConcurrentHashMap<>();

    @Override
    public RegisterParcelOutput registerParcel(RegisterParcelInput input, RequestContext context) {
        destinations.put(input.number(), input.destination());
        return RegisterParcelOutput.builder().state(ParcelState.REGISTERED).build();
    }

    @Override
    public TrackParcelOutput trackParcel(TrackParcelInput input, RequestContext context) {
        String destination = destinations.get(input.number());
        if (destination == null) {
            throw NoSuchParcel.builder().message("no parcel " + input.number()).build();
        }
        return TrackParcelOutput.builder()
                .destination(destination)
                .state(ParcelState.REGISTERED)
                .build();
    }
}
