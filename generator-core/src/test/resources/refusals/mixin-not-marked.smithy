$version: "2"
namespace test

structure Dated {
    at: Timestamp
}

structure Order with [Dated] {}
