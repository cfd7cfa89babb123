$version: "2"
namespace test

list Tree {
    member: Tree
}
