$version: "2"
namespace test

@readonly
@paginated(inputToken: "token", outputToken: "nextToken", pageSize: "size", items: "orders")
operation ListOrders {
    input := {
        nextToken: String
        size: String
    }
    output := {
        @required
        nextToken: String
        orders: String
    }
}
