$version: "1.0"
namespace test

operation Run {
    input := {
        id: String
    }
}
