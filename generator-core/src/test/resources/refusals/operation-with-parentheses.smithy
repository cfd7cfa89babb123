$version: "2"
namespace test

operation GetOrder(GetOrderInput) -> Order

structure GetOrderInput {}

structure Order {}
