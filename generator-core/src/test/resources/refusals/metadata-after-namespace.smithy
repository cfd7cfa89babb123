$version: "2"
namespace test

metadata owner = "orders"

structure Order {}
