$version: "2"
namespace test

@streaming
union Events {
    said: Said
}

structure Said {
    @eventPayload
    text: String

    @eventPayload
    bytes: Blob
}
