$version: "2"
namespace test

resource Order {
    identifiers: { orderId: String }
    put: PutOrder
}

operation PutOrder {
    input := for Order {
        @required
        $orderId
    }
}
