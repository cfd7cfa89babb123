// request: artifacts=types
$version: "2"
namespace test

@length(minimum: 1, max: 20)
string Name

structure Order {
    name: Name
}
