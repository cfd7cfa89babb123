$version: "2"
namespace test

map Labels {
    key: String
    value: String
}

@http(method: "POST", uri: "/orders")
operation PlaceOrder {
    input := {
        @httpPrefixHeaders("X-")
        labels: Labels

        @httpHeader("X-Owner")
        owner: String
    }
}
