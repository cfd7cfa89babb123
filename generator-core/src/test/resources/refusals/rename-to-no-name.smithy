$version: "2"
namespace test

service Orders {
    operations: [GetOrder]
    rename: {
        "test#Order": "the order"
    }
}

operation GetOrder {
    input := {
        order: Order
    }
}

structure Order {}
