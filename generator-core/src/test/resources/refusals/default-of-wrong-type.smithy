$version: "2"
namespace test

structure Order {
    count: Integer = "1"
    open: Boolean = 1
    placedAt: Timestamp = "yesterday"
}
