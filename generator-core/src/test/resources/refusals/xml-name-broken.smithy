$version: "2"
namespace test

structure Order {
    @xmlName("order id")
    id: String

    @xmlNamespace(uri: "not a uri", prefix: "o r")
    name: String
}
