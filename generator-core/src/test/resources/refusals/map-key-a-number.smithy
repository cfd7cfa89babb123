$version: "2"
namespace test

map Counts {
    key: Integer
    value: String
}
