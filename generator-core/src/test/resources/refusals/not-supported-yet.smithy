$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service S { version: "1", operations: [Run] }

operation Run {
    input := {
        @required
        events: Events
    }

    output := {
        @required
        data: Data
    }
}

@streaming
union Events {
    one: One
}

structure One {}

@streaming
blob Data

union Unreached {
    one: String
}
