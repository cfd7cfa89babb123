$version: "2"
namespace test

service Orders {
    operations: [GetOrder]
    rename: {
        "test#Parcel": "Packet"
    }
}

operation GetOrder {}

structure Parcel {}
