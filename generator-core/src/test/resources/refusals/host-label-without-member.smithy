$version: "2"
namespace test

@endpoint(hostPrefix: "{tenant}.")
operation GetOrder {
    input := {
        id: String
    }
}
