$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service S { version: "1", operations: [Run] }

operation Run {
    input := {
        either: Either
        count: Count
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

intEnum Count {
    ONE = 1
}

@streaming
blob Data

union Unreached {
    one: String
}
