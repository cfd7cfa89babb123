$version: "2"
namespace test

operation GetOrder {
    input := {
        id: String
    }
}

structure Batch {
    first: GetOrderInput
}
