// request: artifacts=types
$version: "2"
namespace test

structure Order {
    @range(min: 1)
    count: Integer = 0
}
