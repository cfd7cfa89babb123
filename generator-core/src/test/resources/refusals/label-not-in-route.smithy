$version: "2"
namespace test

@readonly
@http(method: "GET", uri: "/orders")
operation GetOrder {
    input := {
        @required
        @httpLabel
        id: String
    }
}
