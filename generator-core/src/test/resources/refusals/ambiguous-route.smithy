// request: artifacts=server
$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service Shop { version: "1", operations: [GetOrder, FindOrder, Other] }

@readonly
@endpoint(hostPrefix: "orders.")
@http(method: "GET", uri: "/orders/{id}")
operation GetOrder { input := { @required @httpLabel id: String } }

@readonly
@http(method: "GET", uri: "/orders/{name}")
operation FindOrder { input := { @required @httpLabel name: String } }

@readonly
@http(method: "GET", uri: "/orders/{name}?full")
operation Other { input := { @required @httpLabel name: String } }
