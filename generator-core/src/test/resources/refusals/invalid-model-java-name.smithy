$version: "2"
namespace test

use aws.protocols#awsJson1_1
use io.smithy4j#javaName

@awsJson1_1
service S { version: "1", operations: [Run] }

operation Run {
    input := {
        @javaName("a b")
        blank: String

        @javaName("")
        empty: String

        @javaName("a\u002a/")
        comment: Tags
    }
}

@javaName("Labels")
list Tags {
    member: String
}
