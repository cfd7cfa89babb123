$version: "2"
namespace test

map Filters {
    key: String
    value: Integer
}

@readonly
@http(method: "GET", uri: "/orders")
operation FindOrders {
    input := {
        @httpQueryParams
        filters: Filters
    }
}
