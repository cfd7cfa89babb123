// request: artifacts=types
$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service S { version: "1", operations: [Run] }

operation Run {
    input := {
        old: Old
    }
}

@deprecated
@since("1")
string Old
