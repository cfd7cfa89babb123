$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service Orders {
    operations: [GetOrder, FindOrder]
}

@readonly
@http(method: "GET", uri: "/orders/{id}")
operation GetOrder {
    input := {
        @required
        @httpLabel
        id: String
    }
}

@readonly
@http(method: "GET", uri: "/orders/{name}")
operation FindOrder {
    input := {
        @required
        @httpLabel
        name: String
    }
}
