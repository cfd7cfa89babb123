$version: "2"
namespace test

operation GetOrder {
    input: Order
}

operation DropOrder {
    input: Order
}

@input
structure Order {}
