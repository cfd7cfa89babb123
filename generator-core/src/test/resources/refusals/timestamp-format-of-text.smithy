$version: "2"
namespace test

structure Order {
    @timestampFormat("date-time")
    placedAt: String
}
