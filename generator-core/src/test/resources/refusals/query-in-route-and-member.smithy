// request: artifacts=types
$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service Orders {
    operations: [FindOrders]
}

@readonly
@http(method: "GET", uri: "/orders?kind=open")
operation FindOrders {
    input := {
        @httpQuery("kind")
        kind: String
    }
}
