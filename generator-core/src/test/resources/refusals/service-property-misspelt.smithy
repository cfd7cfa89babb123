// request: artifacts=types
$version: "2"
namespace test

service Orders {
    version: "1"
    operation: [Run]
}

operation Run {}
