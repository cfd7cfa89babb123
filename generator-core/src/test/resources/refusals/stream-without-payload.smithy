$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service Files {
    operations: [Upload]
}

@http(method: "POST", uri: "/files")
operation Upload {
    input := {
        @required
        bytes: Bytes
    }
}

@streaming
blob Bytes
