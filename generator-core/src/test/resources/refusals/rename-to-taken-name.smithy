$version: "2"
namespace test

service Orders {
    operations: [GetOrder]
    rename: {
        "test#Parcel": "Order"
    }
}

operation GetOrder {
    input := {
        order: Order
        parcel: Parcel
    }
}

structure Order {}

structure Parcel {}
