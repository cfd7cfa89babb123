$version: "2"
namespace test

map Attributes {
    value: String
}
