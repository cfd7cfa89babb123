$version: "2"
namespace test

list Names {
    @clientOptional
    member: String
}
