$version: "2"
namespace test

union Payment {
    @required
    card: String

    cash: Integer = 0
}
