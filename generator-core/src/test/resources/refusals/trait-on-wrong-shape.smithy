$version: "2"
namespace test

@length(min: 1)
integer Count

structure Order {
    @httpLabel
    count: Count
}
