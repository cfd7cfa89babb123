$version: "2"
namespace test

@default(1)
integer Count

structure Order {
    count: Count = 2
}
