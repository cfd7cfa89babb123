$version: "2"
namespace test

resource Order {
    identifiers: { orderId: String }
    read: GetOrder
}

@readonly
operation GetOrder {
    input := for Order {
        @required
        orderId: Integer
    }
}
