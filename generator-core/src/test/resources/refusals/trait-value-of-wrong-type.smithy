$version: "2"
namespace test

@documentation(5)
structure Order {
    @required("yes")
    id: String

    @length(min: "1")
    name: String
}
