$version: "2"
namespace test

structure Order {
    id: String
}

structure Order {
    count: Integer
}
