$version: "2"
namespace test

operation GetOrders {
    input: Names
    output: String
}

list Names {
    member: String
}
