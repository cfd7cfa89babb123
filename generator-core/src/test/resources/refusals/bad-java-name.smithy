$version: "2"
namespace test

use aws.protocols#awsJson1_1
use io.smithy4j#javaName

@awsJson1_1
@javaName("post")
service S { version: "1", operations: [Run] }

@javaName("close")
operation Run {
    input := {
        @javaName("class")
        keyword: String

        @javaName("builder")
        generated: String

        @javaName("Upper")
        upper: String

        shape: Shape
        choice: Choice
        colour: Colour
    }
}

@javaName("String")
structure Shape {}

@javaName("aux")
union Choice {
    @javaName("Unknown")
    a: String

    @javaName("small")
    b: String
}

enum Colour {
    @javaName("Red")
    RED

    @javaName("VALUES")
    GREEN
}
