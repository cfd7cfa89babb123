$version: "2"
namespace test

structure Order {
    @box
    count: Integer
}
