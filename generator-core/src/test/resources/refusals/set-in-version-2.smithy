$version: "2"
namespace test

set Names {
    member: String
}
