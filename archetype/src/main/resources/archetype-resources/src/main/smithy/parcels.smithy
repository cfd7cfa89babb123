#set($dollar = '$')
${dollar}version: "2"

namespace ${package}

use aws.protocols#restJson1

/// Knows where parcels go.
@restJson1
service Parcels {
    version: "2026-01-01"
    operations: [
        RegisterParcel
        TrackParcel
    ]
}

/// Takes a parcel in.
@idempotent
@http(method: "PUT", uri: "/parcels/{number}")
operation RegisterParcel {
    input := {
        @required
        @httpLabel
        number: ParcelNumber

        @required
        @length(min: 1, max: 80)
        destination: String
    }

    output := {
        @required
        state: ParcelState
    }
}

/// Tells where a parcel goes.
@readonly
@http(method: "GET", uri: "/parcels/{number}")
operation TrackParcel {
    input := {
        @required
        @httpLabel
        number: ParcelNumber
    }

    output := {
        @required
        destination: String

        @required
        state: ParcelState
    }

    errors: [
        NoSuchParcel
    ]
}

/// Two letters and six digits, as on the label.
@pattern("^[A-Z]{2}[0-9]{6}$")
string ParcelNumber

enum ParcelState {
    REGISTERED
    ON_THE_WAY
    DELIVERED
}

/// No parcel has this number.
@error("client")
@httpError(404)
structure NoSuchParcel {
    message: String
}
