$version: "2"
namespace test

structure Order {
    id: string
    count: int
}
