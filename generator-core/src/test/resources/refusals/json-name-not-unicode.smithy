$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service S { version: "1", operations: [Run] }

@http(method: "POST", uri: "/run")
operation Run {
    input := {
        @jsonName("\ud83d\ude00")
        whole: String

        @jsonName("half \ud83d")
        half: String
    }
}
