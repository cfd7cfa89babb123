$version: "2"
namespace test

structure Order {
    @timestampFormat("iso8601")
    placedAt: Timestamp
}
