$version: "2"
namespace test

operation Listen {
    output := {
        first: Events
        second: Events
    }
}

@streaming
union Events {
    said: Said
}

structure Said {}
