$version: "2"
namespace test

@http(method: "POST", uri: "orders")
operation PlaceOrder {}
