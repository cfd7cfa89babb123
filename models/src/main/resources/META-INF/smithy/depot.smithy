$version: "2"

namespace com.example.depot

use aws.protocols#restJson1
use smithy.waiters#waitable

/// Stores parcels until somebody comes for them. Shows where restJson1 puts the members of inputs, outputs and errors.
@restJson1
@title("Depot")
service Depot {
    version: "2026-01-01"
    resources: [
        Parcel
    ]
}

/// What the depot stores.
resource Parcel {
    identifiers: {
        shelf: Shelf
        parcelId: ParcelId
    }
    put: StoreParcel
    read: FetchParcel
    list: ListParcels
    operations: [
        RouteParcel
        PhotographParcel
    ]
}

/// Stores a parcel, or replaces what is known of it.
@idempotent
@http(method: "PUT", uri: "/shelves/{shelf}/parcels/{parcelId}", code: 201)
operation StoreParcel {
    input := for Parcel {
        @required
        @httpLabel
        $shelf

        @required
        @httpLabel
        $parcelId

        /// What the parcel is worth, in cents.
        @httpHeader("X-Declared-Value")
        @range(min: 0)
        declaredValue: Long

        /// How to treat the parcel.
        @httpHeader("X-Handling")
        handling: HandlingList

        /// Notes of the sender, by topic.
        @httpPrefixHeaders("X-Note-")
        notes: Notes

        @required
        weight: Weight

        /// When the parcel arrived; now, if not set.
        arrivedAt: Timestamp
    }

    output := {
        /// Where the parcel lies.
        @required
        @httpHeader("Location")
        location: String

        @httpResponseCode
        status: Integer
    }

    errors: [
        ShelfFull
    ]
}

/// Lists parcels, newest first.
@readonly
@waitable(
    ParcelsWeighed: {
        documentation: "The scales have been at every parcel of the shelf."
        minDelay: 1
        maxDelay: 30
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: { path: "contains(parcels[].weight.verified, `false`)", expected: "false", comparator: "booleanEquals" }
                }
            }
        ]
    }
)
@paginated(inputToken: "nextToken", outputToken: "nextToken", pageSize: "pageSize", items: "parcels")
@http(method: "GET", uri: "/shelves/{shelf}/parcels?view=list")
operation ListParcels {
    input := for Parcel {
        @required
        @httpLabel
        $shelf

        /// Only parcels that are treated so.
        @httpQuery("handling")
        handling: HandlingList

        @httpQuery("arrivedAfter")
        arrivedAfter: Timestamp

        @httpQuery("pageSize")
        @range(min: 1, max: 100)
        pageSize: Integer = 20

        @httpQuery("nextToken")
        nextToken: String

        /// Further conditions; the depot passes over those that it does not know.
        @httpQueryParams
        filters: Filters
    }

    output := {
        @required
        parcels: ParcelSummaries

        nextToken: String
    }
}

/// Says where a parcel goes next.
@idempotent
@http(method: "PUT", uri: "/shelves/{shelf}/parcels/{parcelId}/route")
operation RouteParcel {
    input := for Parcel {
        @required
        @httpLabel
        $shelf

        @required
        @httpLabel
        $parcelId

        @required
        @httpPayload
        route: Route
    }

    errors: [
        NoSuchParcel
    ]
}

/// Keeps a picture of a parcel; it goes to the archive as it comes in.
@http(method: "POST", uri: "/shelves/{shelf}/parcels/{parcelId}/photos/{path+}")
operation PhotographParcel {
    input := for Parcel {
        @required
        @httpLabel
        $shelf

        @required
        @httpLabel
        $parcelId

        /// Where in the archive the picture belongs.
        @required
        @httpLabel
        path: String

        @required
        @httpPayload
        photo: Photo
    }

    output := {
        /// How many bytes the archive took.
        @required
        bytes: Long
    }

    errors: [
        NoSuchParcel
    ]
}

/// Gives a parcel back, as it was brought in.
@readonly
@waitable(
    ParcelGone: {
        documentation: "Somebody has come for the parcel."
        acceptors: [
            {
                state: "success"
                matcher: {
                    errorType: "NoSuchParcel"
                }
            }
        ]
    }
)
@http(method: "GET", uri: "/shelves/{shelf}/parcels/{parcelId}")
operation FetchParcel {
    input := for Parcel {
        @required
        @httpLabel
        $shelf

        @required
        @httpLabel
        $parcelId
    }

    output := {
        @httpHeader("Content-Type")
        contentType: String

        @httpHeader("Last-Modified")
        arrivedAt: Timestamp

        @httpPayload
        content: Content = ""
    }

    errors: [
        NoSuchParcel
    ]
}

/// Letters and digits, such as `A7`.
@pattern("^[A-Z][0-9]+$")
string Shelf

@length(min: 1, max: 64)
string ParcelId

enum Handling {
    FRAGILE = "fragile"
    COLD = "cold"
    URGENT = "urgent"
}

list HandlingList {
    member: Handling
}

map Notes {
    key: String
    value: String
}

map Filters {
    key: String
    value: FilterValues
}

list FilterValues {
    member: String
}

structure Weight {
    @required
    grams: Integer

    /// Whether the depot weighed the parcel itself.
    verified: Boolean = false
}

structure ParcelSummary {
    @required
    parcelId: ParcelId

    @required
    weight: Weight

    arrivedAt: Timestamp
}

list ParcelSummaries {
    member: ParcelSummary
}

/// Where a parcel goes.
union Route {
    /// To another depot, by its name.
    depot: String

    /// To somebody's door.
    door: Address

    /// Back to where it came from.
    returned: Unit
}

@sensitive
structure Address {
    @required
    street: String

    @required
    city: String
}

@streaming
@requiresLength
@mediaType("image/jpeg")
blob Photo

@streaming
blob Content

/// The depot has no such parcel.
@error("client")
@httpError(404)
structure NoSuchParcel {
    message: String
}

/// The shelf has no room.
@error("client")
@httpError(409)
@retryable
structure ShelfFull {
    message: String

    /// Where there is room, if anywhere.
    @httpHeader("X-Other-Shelf")
    otherShelf: Shelf
}
