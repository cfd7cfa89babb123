$version: "2"
namespace test

@length(min: 3)
string Name

structure Order {
    name: Name = "x"
}
