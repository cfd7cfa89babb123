$version: "2"
namespace test

list Names {
    member: String
}

structure Order {
    names: Names = ["x"]
}
