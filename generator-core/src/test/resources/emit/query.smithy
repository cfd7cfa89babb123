$version: "2"

// A service that once spoke awsQuery, in both versions of awsJson.
namespace example.query

use aws.protocols#awsJson1_0
use aws.protocols#awsJson1_1
use aws.protocols#awsQueryCompatible
use aws.protocols#awsQueryError

@awsJson1_0
@awsJson1_1
@awsQueryCompatible
service Queue {
    version: "1"
    operations: [Take, Ping]
}

operation Take {
    input := {
        name: String
        @required
        @idempotencyToken
        token: String
    }
    output := {
        name: String = "none"
    }
    errors: [Empty, Gone]
}

operation Ping {}

@error("client")
@awsQueryError(code: "Queue.Empty", httpResponseCode: 402)
structure Empty {
    message: String
}

@error("server")
structure Gone {}
