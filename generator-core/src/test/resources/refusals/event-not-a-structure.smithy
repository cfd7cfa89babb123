$version: "2"
namespace test

operation Listen {
    output := {
        events: Events
    }
}

@streaming
union Events {
    said: String
}
