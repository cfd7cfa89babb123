$version: "2"
namespace test

structure order-item {
    item-id: String
}
