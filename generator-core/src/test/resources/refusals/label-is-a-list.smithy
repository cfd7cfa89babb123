$version: "2"
namespace test

list Ids {
    member: String
}

@readonly
@http(method: "GET", uri: "/orders/{ids}")
operation GetOrders {
    input := {
        @required
        @httpLabel
        ids: Ids
    }
}
