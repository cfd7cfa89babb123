$version: "2"
namespace test

resource Order {
    identifiers: { orderId: String }
    read: GetOrder
}

@readonly
operation GetOrder {
    input := {
        name: String
    }
}
