$version: "2"
namespace test

resource Order {
    identifiers: { orderId: String }
    properties: { state: String }
    read: GetOrder
}

@readonly
operation GetOrder {
    input := for Order {
        @required
        $orderId
    }
    output := for Order {
        $state
        colour: String
    }
}
