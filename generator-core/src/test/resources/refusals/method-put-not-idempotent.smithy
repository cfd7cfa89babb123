// request: artifacts=types
$version: "2"
namespace test

@http(method: "PUT", uri: "/orders")
operation ReplaceOrders {}

service Orders {
    operations: [ReplaceOrders]
}
