$version: "2"
namespace test

structure Order {}

apply Order {
    documentation: "What somebody wants."
}
