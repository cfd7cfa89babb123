$version: "2"
namespace test

structure Order {
    @requiered
    id: String
}
