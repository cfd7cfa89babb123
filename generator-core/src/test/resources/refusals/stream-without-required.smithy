$version: "2"
namespace test

operation Upload {
    input := {
        bytes: Bytes
    }
}

@streaming
blob Bytes
