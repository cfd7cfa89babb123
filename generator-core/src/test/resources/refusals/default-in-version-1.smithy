$version: "1.0"
namespace test

structure Order {
    count: Integer = 1
}
