$version: "2"
namespace test

structure Order with [Dated] {
    id: String
}
