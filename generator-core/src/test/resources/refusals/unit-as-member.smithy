$version: "2"
namespace test

structure Order {
    nothing: Unit
}
