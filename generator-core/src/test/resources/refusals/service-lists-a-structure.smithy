$version: "2"
namespace test

service Orders {
    operations: [Order]
    resources: [GetOrder]
    errors: [Order]
}

structure Order {}

operation GetOrder {}
