// request: artifacts=types
$version: "2"
namespace test

structure Order {
    @pattern("[a-z]+")
    id: String
}
