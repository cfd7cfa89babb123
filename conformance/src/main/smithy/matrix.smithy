$version: "2.0"

namespace smithy4j.conformance

use aws.protocols#awsJson1_0
use aws.protocols#awsJson1_1

/// What the malformed requests of awsJson are sent to: a member of every kind.
@awsJson1_0
@awsJson1_1
service Matrix {
    version: "1"
    operations: [
        PutValues
        PutRequired
    ]
}

operation PutValues {
    input := {
        boolean: Boolean
        byte: Byte
        short: Short
        integer: Integer
        long: Long
        float: Float
        double: Double
        bigInteger: BigInteger
        bigDecimal: BigDecimal
        string: String
        blob: Blob
        enum: Colour
        intEnum: Size
        union: Choice
        unions: Choices
        document: Document
        timestamp: Timestamp
        @timestampFormat("epoch-seconds")
        epochSeconds: Timestamp
        @timestampFormat("date-time")
        dateTime: Timestamp
        @timestampFormat("http-date")
        httpDate: Timestamp
        nested: Nested
        denseList: DenseList
        sparseList: SparseList
        denseMap: DenseMap
        sparseMap: SparseMap
        numbers: Numbers
        structures: Structures
    }
    output := {}
}

operation PutRequired {
    input := {
        @required
        name: String
    }
    output := {}
}

enum Colour {
    RED = "red"
    BLUE = "blue"
}

intEnum Size {
    SMALL = 1
    LARGE = 2
}

union Choice {
    number: Integer
    text: String
    nested: Nested
    unit: Unit
    again: Choice
}

list Choices {
    member: Choice
}

structure Nested {
    integer: Integer
    nested: Nested
}

list DenseList {
    member: String
}

@sparse
list SparseList {
    member: String
}

map DenseMap {
    key: String
    value: String
}

@sparse
map SparseMap {
    key: String
    value: String
}

list Numbers {
    member: Integer
}

list Structures {
    member: Nested
}
