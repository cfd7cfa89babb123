$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service Orders {
    operations: [GetOrder, PlaceOrder]
}

operation GetOrder {}

@http(method: "POST", uri: "/orders")
operation PlaceOrder {}
