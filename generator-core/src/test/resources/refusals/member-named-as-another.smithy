$version: "2"
namespace test

structure Order {
    name: String
    Name: String
}
