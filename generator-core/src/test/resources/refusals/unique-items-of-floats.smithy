$version: "2"
namespace test

@uniqueItems
list Weights {
    member: Double
}
