$version: "2"
namespace test

structure Order {
    id: String
    count: Integer
    id: Long
}
