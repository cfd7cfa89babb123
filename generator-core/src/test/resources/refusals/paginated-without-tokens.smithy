$version: "2"
namespace test

service Orders {
    operations: [ListOrders]
}

@readonly
@paginated(items: "orders")
operation ListOrders {
    input := {}
    output := {
        orders: OrderNames
    }
}

list OrderNames {
    member: String
}
