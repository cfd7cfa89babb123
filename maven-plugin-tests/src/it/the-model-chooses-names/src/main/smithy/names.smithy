$version: "2"

namespace com.example.names

use aws.protocols#awsJson1_1
use io.smithy4j#javaName

@awsJson1_1
service Names {
    version: "1"
    operations: [
        Put
    ]
}

operation Put {
    input := {
        class: Thing
    }
}

@javaName("Parcel")
structure Thing {
    @javaName("kind")
    class: String
}
