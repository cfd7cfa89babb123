// request: artifacts=types
$version: "2"
namespace test

@examples([
    {
        title: "One order"
        input: { number: 7 }
    }
])
operation GetOrder {
    input := {
        @required
        id: String
    }
}
