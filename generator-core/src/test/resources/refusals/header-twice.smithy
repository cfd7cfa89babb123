$version: "2"
namespace test

@http(method: "POST", uri: "/orders")
operation PlaceOrder {
    input := {
        @httpHeader("X-Owner")
        owner: String

        @httpHeader("x-owner")
        keeper: String
    }
}
