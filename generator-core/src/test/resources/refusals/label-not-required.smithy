$version: "2"
namespace test

@readonly
@http(method: "GET", uri: "/orders/{id}")
operation GetOrder {
    input := {
        @httpLabel
        id: String
    }
}
