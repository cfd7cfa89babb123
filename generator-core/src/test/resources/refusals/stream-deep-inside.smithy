$version: "2"
namespace test

operation Upload {
    input := {
        file: File
    }
}

structure File {
    @required
    bytes: Bytes
}

@streaming
blob Bytes
