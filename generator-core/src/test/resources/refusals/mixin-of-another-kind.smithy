$version: "2"
namespace test

@mixin
union Dated {
    at: Timestamp
}

structure Order with [Dated] {}
