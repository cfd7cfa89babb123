$version: "2"
namespace test

@readonly
@http(method: "GET", uri: "/orders?id={id}")
operation GetOrder {
    input := {
        @required
        @httpLabel
        id: String
    }
}
