$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service Orders {
    operations: [GetOrder]
}

@http(method: "GET", uri: "/orders/{id}")
@readonly
operation GetOrder {
    input := {
        @httpLabel
        @httpQuery("id")
        @required
        id: String
    }
}
