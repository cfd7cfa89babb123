// request: artifacts=types
$version: "2"
namespace test

resource Order {
    identifiers: { id: String }
    get: ReadOrder
}

operation ReadOrder {}

structure Parcel {}
