$version: "2"
namespace test

@readonly
@http(method: "GET", uri: "/orders")
operation FindOrders {
    input := {
        @httpQuery("name")
        name: String

        @httpQuery("name")
        title: String
    }
}
