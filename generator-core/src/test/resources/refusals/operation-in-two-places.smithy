$version: "2"
namespace test

service Orders {
    operations: [CountOrders]
    resources: [Order]
}

resource Order {
    collectionOperations: [CountOrders]
}

operation CountOrders {}
