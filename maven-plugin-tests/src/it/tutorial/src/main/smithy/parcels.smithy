$version: "2"

namespace com.example.parcels

use aws.protocols#awsJson1_1

/// Tells where parcels are.
@awsJson1_1
service Parcels {
    version: "2026-01-01"
    operations: [
        TrackParcel
    ]
}

/// Tells where a parcel is now.
operation TrackParcel {
    input := {
        /// The number on the label.
        @required
        @pattern("^[A-Z]{2}[0-9]{6}$")
        number: String
    }

    output := {
        @required
        state: ParcelState

        /// When the parcel last moved.
        movedAt: Timestamp
    }

    errors: [
        NoSuchParcel
    ]
}

enum ParcelState {
    ON_THE_WAY
    DELIVERED
}

/// No parcel has this number.
@error("client")
structure NoSuchParcel {
    message: String
}
