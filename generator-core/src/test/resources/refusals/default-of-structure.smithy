$version: "2"
namespace test

structure Address {}

structure Order {
    to: Address = {}
}
