$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service S { version: "1", operations: [Run] }

operation Run {
    input := {
        either: Either
        anything: Document
    }

    output := {
        @required
        data: Data
    }
}

union Either {
    one: String
    two: Integer
}

@streaming
blob Data

union Unreached {
    one: String
}
