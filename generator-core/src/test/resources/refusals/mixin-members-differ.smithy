$version: "2"
namespace test

@mixin
structure Dated {
    at: Timestamp
}

@mixin
structure Placed {
    at: String
}

structure Order with [Dated, Placed] {}
