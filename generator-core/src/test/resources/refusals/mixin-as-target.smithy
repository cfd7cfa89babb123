$version: "2"
namespace test

@mixin
structure Dated {
    at: Timestamp
}

structure Order {
    date: Dated
}
