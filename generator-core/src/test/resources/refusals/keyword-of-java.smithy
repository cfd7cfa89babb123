$version: "2"
namespace test

class Order {
    String id;
}
