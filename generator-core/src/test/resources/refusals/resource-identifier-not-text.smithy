$version: "2"
namespace test

resource Order {
    identifiers: { orderId: Integer }
}
