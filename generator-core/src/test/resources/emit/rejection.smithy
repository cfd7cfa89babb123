$version: "2"

namespace example.rejection

use aws.protocols#restJson1

/// Has an error called ValidationException of its own, as many services of AWS do.
@restJson1
service Desk {
    version: "1"
    operations: [Ask]
    errors: [ValidationException]
}

@http(method: "POST", uri: "/ask")
operation Ask {
    input := {
        @required
        question: String
    }
}

@error("client")
@httpError(422)
structure ValidationException {
    Message: String
    reason: String
}
