$version: "2"
namespace test

use aws.protocols#awsJson1_1
use io.smithy4j#javaName

@awsJson1_1
service S { version: "1", operations: [Run] }

operation Run {
    input := {
        @javaName("parcel")
        first: String

        @javaName("parcel")
        second: String

        shape: First
        other: Second
    }
}

@javaName("Parcel")
structure First {}

@javaName("PARCEL")
structure Second {}
