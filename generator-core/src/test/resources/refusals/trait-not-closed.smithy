$version: "2"
namespace test

@length(min: 1
string Name

structure Order {
    name: Name
}
