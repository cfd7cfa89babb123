// request: artifacts=types
$version: "2"
namespace test

structure Order {
    @httpHeader("X Owner")
    owner: String
}
