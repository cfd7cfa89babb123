$version: "2"
namespace test

union Tree {
    branch: Tree
}
