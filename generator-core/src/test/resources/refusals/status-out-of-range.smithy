$version: "2"
namespace test

@http(method: "POST", uri: "/orders", code: 42)
operation PlaceOrder {}

@error("client")
@httpError(700)
structure Refused {}
