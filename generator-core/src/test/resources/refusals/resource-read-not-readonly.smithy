$version: "2"
namespace test

resource Order {
    identifiers: { orderId: String }
    read: GetOrder
}

operation GetOrder {
    input := for Order {
        @required
        $orderId
    }
}
