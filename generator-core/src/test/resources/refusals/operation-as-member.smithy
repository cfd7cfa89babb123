$version: "2"
namespace test

structure Order {
    get: GetOrder
}

operation GetOrder {}
