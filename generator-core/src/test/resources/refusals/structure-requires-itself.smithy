$version: "2"
namespace test

structure Order {
    @required
    follows: Order
}
