// request: artifacts=types
$version: "2"
namespace test

@http(method: "POST", uri: "/orders")
operation PlaceOrder {
    input := {
        @httpHeader("Authorization")
        token: String

        @httpHeader("Content-Length")
        length: Integer
    }
}
