$version: "2"
namespace test

structure Order {
    @jsonName("id")
    number: String

    id: String
}
