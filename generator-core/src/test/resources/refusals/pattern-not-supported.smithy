$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service S { version: "1", operations: [Run] }

operation Run {
    input := {
        code: Code

        @pattern("(a)\\1")
        twice: String
    }
}

@pattern("^(?!aws).*$")
string Code
