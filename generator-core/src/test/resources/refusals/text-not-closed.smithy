$version: "2"
namespace test

@documentation("The number on the label.)
structure Order {
    id: String
}
