$version: "2"
namespace test

list Names {
    member: String
    other: String
}
