package com.example.parcels;

import io.smithy4j.server.RequestContext;
import java.time.Instant;

/** Knows one parcel. */
final class TrackingDesk implements ParcelsHandler {
    @Override
    public TrackParcelOutput trackParcel(TrackParcelInput input, RequestContext context) {
        if (!input.number().equals("AB123456")) {
            throw NoSuchParcel.builder().message("no parcel " + input.number()).build();
        }
        return TrackParcelOutput.builder()
                .state(ParcelState.ON_THE_WAY)
                .movedAt(Instant.parse("2026-01-02T03:04:05Z"))
                .build();
    }
}
