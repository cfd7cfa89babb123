// request: artifacts=types
$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service Orders {
    operations: [FindOrders]
}

@http(method: "GET", uri: "/orders")
operation FindOrders {
    input := {
        filter: String
    }
}
