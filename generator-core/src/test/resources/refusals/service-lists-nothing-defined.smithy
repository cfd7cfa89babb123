$version: "2"
namespace test

service Orders {
    operations: [GetOrder, DropOrder]
}

operation GetOrder {}
